package org.saferindicators.store.jdbc;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Oid;
import org.postgresql.jdbc.PgArray;

/** Arrays of {@code uuid} in PostgreSQL's binary format, which the driver writes as text: 36 characters for 16 bytes. */
final class UuidArray {

    private static final int NULL = -1;
    private static final int FIRST_INDEX = 1;
    private static final int HEADER = 5 * Integer.BYTES;
    private static final int BYTES = 2 * Long.BYTES;

    private UuidArray() {}

    /** Of these values, each a {@link UUID} or null. */
    static Array of(Connection connection, List<? extends @Nullable Object> values) throws SQLException {
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + values.size() * (Integer.BYTES + BYTES));
        buffer.putInt(values.isEmpty() ? 0 : 1)
                .putInt(values.contains(null) ? 1 : 0)
                .putInt(Oid.UUID);
        if (!values.isEmpty()) {
            buffer.putInt(values.size()).putInt(FIRST_INDEX);
        }
        for (Object value : values) {
            put(buffer, (UUID) value);
        }
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return new PgArray(connection.unwrap(BaseConnection.class), Oid.UUID_ARRAY, bytes);
    }

    private static void put(ByteBuffer buffer, @Nullable UUID value) {
        if (value == null) {
            buffer.putInt(NULL);
        } else {
            buffer.putInt(BYTES).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        }
    }
}
