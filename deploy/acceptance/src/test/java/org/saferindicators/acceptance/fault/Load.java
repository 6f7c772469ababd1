package org.saferindicators.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A large submission of the Metropolitan Police's dataset with made-up numbers, for no other use than to be heavy.
 *
 * @param round number of the edition, from 0; its figures differ from those of every other
 * @param months how many months it covers, from January 1998
 */
record Load(int round, int months) {

    private static final int BOROUGHS = 32;
    private static final List<String> MEASURES =
            List.of("burglary", "robbery", "drugs", "criminal-damage", "theft-and-handling", "sexual-offences");
    private static final YearMonth FIRST = YearMonth.of(1998, 1);

    /** How many rows it has. */
    int rows() {
        return BOROUGHS * MEASURES.size() * months;
    }

    /** The sum of its figures. */
    long sum() {
        return IntStream.range(0, rows()).mapToLong(this::figure).sum();
    }

    /** The rows, then the manifest. */
    List<byte[]> records() {
        List<byte[]> records = new ArrayList<>(rows() + 1);
        MessageDigest digest = sha256();
        for (int i = 0; i < rows(); i++) {
            byte[] row = row(i).getBytes(UTF_8);
            digest.update(row);
            digest.update((byte) '\n');
            records.add(row);
        }
        records.add(manifest(HexFormat.of().formatHex(digest.digest())).getBytes(UTF_8));
        return records;
    }

    private int figure(int i) {
        return (i + round) % 7 + round;
    }

    private String row(int i) {
        String area = String.format(Locale.ROOT, "E09%06d", i % BOROUGHS + 2);
        String measure = MEASURES.get(i / BOROUGHS % MEASURES.size());
        YearMonth month = FIRST.plusMonths(i / BOROUGHS / MEASURES.size());
        return "{\"type\":\"measurement\",\"dataset\":\"mps-recorded\",\"submission\":\"load-" + round + "\",\"row\":"
                + (i + 1)
                + ",\"measure\":\"" + measure + "\",\"area\":\"" + area + "\",\"period\":\"" + month + "\",\"value\":"
                + figure(i) + "}";
    }

    private String manifest(String sha256) {
        YearMonth last = FIRST.plusMonths(months - 1L);
        return "{\"type\":\"manifest\",\"dataset\":\"mps-recorded\",\"submission\":\"load-" + round
                + "\",\"mode\":\"replace\",\"reportingBody\":\"E23000001\",\"scope\":{\"months\":\"" + FIRST + "/"
                + last
                + "\"},\"editionDate\":\"" + LocalDate.of(2019, 1, 1).plusDays(round) + "\",\"rows\":" + rows()
                + ",\"sha256\":\"" + sha256 + "\",\"completeThrough\":\"" + last + "\"}";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
