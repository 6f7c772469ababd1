package org.saferindicators.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Statements that change rows. */
public final class Sql {

    private Sql() {}

    /**
     * Runs a statement once.
     *
     * @param parameters in their order; {@link Columns} stand for as many parameters as they have columns
     * @return how many rows it changed
     */
    public static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            for (Object one : parameters) {
                if (one instanceof Columns columns) {
                    next = columns.bind(statement, next);
                } else {
                    statement.setObject(next++, one);
                }
            }
            return statement.executeUpdate();
        }
    }
}
