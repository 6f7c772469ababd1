package org.saferindicators.store.submission;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.saferindicators.feed.Row;
import org.saferindicators.store.ledger.Arrived;

/** Rows of submissions in PostgreSQL's binary COPY format, for the columns of {@code incoming_row}. */
final class BinaryRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int COLUMNS = 5;

    private BinaryRows() {}

    static byte[] of(List<Arrived> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
            for (Arrived one : rows) {
                write(out, one, one.as(Row.class).orElseThrow());
            }
            out.writeShort(-1);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Arrived one, Row row) throws IOException {
        out.writeShort(COLUMNS);
        field(out, row.submission().getBytes(StandardCharsets.UTF_8));
        out.writeInt(Integer.BYTES);
        out.writeInt(row.row());
        field(out, one.value());
        field(out, one.sha256());
        out.writeInt(Long.BYTES);
        out.writeLong(one.offset());
    }

    private static void field(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
