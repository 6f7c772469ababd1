package org.saferindicators.store.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's binary COPY format, built in memory and sent at once. Add each row's fields in order. */
public final class BinaryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int NULL = -1;
    private static final int HEADER = 64;
    private static final int FIRST_SIZE = 1 << 18;

    private final int columns;
    private ByteBuffer buffer;

    /** Of rows with this many fields. */
    public BinaryCopy(int columns) {
        this(columns, FIRST_SIZE);
    }

    /**
     * Of rows with this many fields.
     *
     * @param bytes how many to make room for; more is made when it is needed
     */
    public BinaryCopy(int columns, int bytes) {
        this.columns = columns;
        this.buffer = ByteBuffer.allocate(HEADER + bytes);
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row. */
    public BinaryCopy row() {
        room(Short.BYTES).putShort((short) columns);
        return this;
    }

    /** A {@code text}; null for none. */
    public BinaryCopy text(@Nullable String value) {
        return value == null ? none() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A {@code bytea}; null for none. */
    public BinaryCopy bytes(byte @Nullable [] value) {
        if (value == null) {
            return none();
        }
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
        return this;
    }

    /** A {@code boolean}. */
    public BinaryCopy flag(boolean value) {
        room(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    /** An {@code int}. */
    public BinaryCopy integer(int value) {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    /** A {@code bigint}. */
    public BinaryCopy bigint(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    /** A {@code uuid}; null for none. */
    public BinaryCopy uuid(@Nullable UUID value) {
        if (value == null) {
            return none();
        }
        room(Integer.BYTES + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    /** A {@code date}; null for none. */
    public BinaryCopy date(@Nullable LocalDate value) {
        return value == null ? none() : integer(Math.toIntExact(value.toEpochDay() - EPOCH_DAY));
    }

    /** A {@code boolean}: true, or null. */
    public BinaryCopy trueOrNull(boolean value) {
        if (!value) {
            return none();
        }
        room(Integer.BYTES + 1).putInt(1).put((byte) 1);
        return this;
    }

    /** Ends the rows and sends them by this COPY statement; call once. */
    public void send(Connection connection, String sql) throws SQLException {
        room(Short.BYTES).putShort((short) NULL);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            copy.writeToCopy(buffer.array(), 0, buffer.position());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private BinaryCopy none() {
        room(Integer.BYTES).putInt(NULL);
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(2 * buffer.capacity() + bytes);
            buffer = larger.put(buffer.flip());
        }
        return buffer;
    }
}
