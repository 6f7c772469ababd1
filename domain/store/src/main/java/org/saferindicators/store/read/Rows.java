package org.saferindicators.store.read;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs one query and maps its rows. */
final class Rows {

    private static final int FETCH = 5_000;

    private Rows() {}

    /** Makes something of the row the cursor stands on. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Does something with the row the cursor stands on. */
    @FunctionalInterface
    interface Each {
        void take(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Connection connection, String sql, Mapper<T> mapper, Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        each(connection, sql, row -> found.add(mapper.map(row)), values);
        return List.copyOf(found);
    }

    static void each(Connection connection, String sql, Each each, Object... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setFetchSize(FETCH);
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        }
    }
}
