package org.saferindicators.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * A small edition of the Metropolitan Police's dataset with made-up numbers. Scopes overlap, edition dates are in no order,
 * and each lacks some of its cells; all of it follows from its number.
 *
 * @param number from 0, below {@link #MOST}
 */
record Edition(int number) {

    /** How many there are with a day of their own: a prime, so that a stride comes by each day once. */
    static final int MOST = 3001;

    private static final int STRIDE = 1217;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 5, 1);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2014, 1);
    private static final int MONTHS = 8;
    private static final int LONGEST = 3;
    private static final int BOROUGHS = 5;
    private static final int MOST_IN_A_CELL = 50;
    private static final List<String> MEASURES = List.of("burglary", "robbery", "drugs");

    /** A figure of it. */
    record Cell(String measure, String area, YearMonth month, int value) {}

    String name() {
        return "storm-" + number;
    }

    LocalDate day() {
        return FIRST_DAY.plusDays((long) number * STRIDE % MOST);
    }

    private YearMonth from() {
        return FIRST_MONTH.plusMonths(draw(1).nextInt(MONTHS));
    }

    private YearMonth to() {
        return from().plusMonths(draw(2).nextInt(LONGEST));
    }

    boolean covers(YearMonth month) {
        return !month.isBefore(from()) && !month.isAfter(to());
    }

    List<Cell> cells() {
        Random random = draw(3);
        List<Cell> cells = new ArrayList<>();
        for (YearMonth month = from(); !month.isAfter(to()); month = month.plusMonths(1)) {
            for (String measure : MEASURES) {
                for (int borough = 0; borough < BOROUGHS; borough++) {
                    int value = 1 + random.nextInt(MOST_IN_A_CELL);
                    if (cells.isEmpty() || random.nextInt(BOROUGHS) > 0) {
                        cells.add(new Cell(measure, "E0900000%d".formatted(2 + borough), month, value));
                    }
                }
            }
        }
        return cells;
    }

    /** Its rows as they are sent, in the order of their numbers from 1. */
    List<byte[]> rows() {
        List<Cell> cells = cells();
        List<byte[]> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(("{\"type\":\"measurement\",\"dataset\":\"mps-recorded\",\"submission\":\"" + name()
                            + "\",\"row\":"
                            + (rows.size() + 1) + ",\"measure\":\"" + cell.measure() + "\",\"area\":\"" + cell.area()
                            + "\",\"period\":\"" + cell.month() + "\",\"value\":" + cell.value() + "}")
                    .getBytes(UTF_8));
        }
        return rows;
    }

    byte[] manifest() {
        List<byte[]> rows = rows();
        return ("{\"type\":\"manifest\",\"dataset\":\"mps-recorded\",\"submission\":\"" + name()
                        + "\",\"mode\":\"replace\",\"reportingBody\":\"E23000001\",\"scope\":{\"months\":\"" + from()
                        + "/" + to() + "\"},\"editionDate\":\"" + day() + "\",\"rows\":" + rows.size()
                        + ",\"sha256\":\"" + sha256(rows) + "\",\"completeThrough\":\"" + to() + "\"}")
                .getBytes(UTF_8);
    }

    private Random draw(int salt) {
        return new Random(number * 7919L + salt * 1_000_003L);
    }

    private static String sha256(List<byte[]> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] row : rows) {
                digest.update(row);
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
