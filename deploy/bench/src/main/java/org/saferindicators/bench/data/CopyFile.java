package org.saferindicators.bench.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that the records of a partition end as, in PostgreSQL's binary COPY format. What the worker hashes is taken
 * from the reference here, which is as long.
 */
public final class CopyFile {

    /** The columns of the table {@code event} in the order of the file. */
    public static final String COLUMNS = "dataset, ref, version, content, state, known_on, month, day, kind, category,"
            + " code, area, flags, age_band, victim, caller, perpetrator";

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int FIELDS = 17;
    private static final int NULL = -1;

    private final DataOutputStream out;
    private final LocalDate today;

    private CopyFile(DataOutputStream out, LocalDate today) {
        this.out = out;
        this.today = today;
    }

    /** Writes the rows; returns how many there are. */
    public static int write(Stream stream, Path file, LocalDate today) throws IOException {
        Map<Integer, Offence> later = new HashMap<>();
        for (int i = Stream.BLOCK - 1; i < stream.size(); i += Stream.BLOCK) {
            later.put(Stream.earlier(i), stream.at(i));
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(SIGNATURE);
            out.writeLong(0);
            CopyFile rows = new CopyFile(out, today);
            for (int i = 0; i < stream.size(); i++) {
                if (!Stream.isLater(i)) {
                    rows.row(Optional.ofNullable(later.get(i)).orElse(stream.at(i)));
                }
            }
            out.writeShort(NULL);
        }
        return stream.size() - later.size();
    }

    private void row(Offence one) throws IOException {
        out.writeShort(FIELDS);
        text(Offence.DATASET);
        uuid(one.reference().substring(0, 32));
        integer(one.version());
        uuid(one.reference().substring(32));
        text(one.state());
        date(today);
        date(one.day().withDayOfMonth(1));
        date(one.day());
        text("offence");
        text(one.category());
        text(one.code());
        text(one.area());
        text(one.flag());
        text(one.ageBand());
        if (one.victim().isPresent()) {
            uuid(one.victim().get());
        } else {
            out.writeInt(NULL);
        }
        out.writeInt(NULL);
        out.writeInt(NULL);
    }

    private void text(Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(value.get());
        } else {
            out.writeInt(NULL);
        }
    }

    private void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void uuid(String hex) throws IOException {
        bytes(HexFormat.of().parseHex(hex));
    }

    private void date(LocalDate day) throws IOException {
        integer(Math.toIntExact(day.toEpochDay() - EPOCH_DAY));
    }

    private void integer(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }
}
