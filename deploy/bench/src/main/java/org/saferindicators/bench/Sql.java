package org.saferindicators.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection that stays open.
 *
 * @param connection commits each statement by itself
 */
record Sql(Connection connection) implements AutoCloseable {

    static final String USER = "safer";

    /** Connects. */
    static Sql to(String url) throws SQLException {
        return new Sql(DriverManager.getConnection(url, USER, USER));
    }

    /** Runs a statement. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asks for one whole number. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Refuses any other answer. */
    void expect(String what, String sql, long expected) throws SQLException {
        long found = number(sql);
        if (found != expected) {
            throw new IllegalStateException(what + ": " + found + ", expected " + expected);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
