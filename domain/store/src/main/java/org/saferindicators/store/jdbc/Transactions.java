package org.saferindicators.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work in a transaction of its own: all of it, or nothing. */
public final class Transactions {

    private Transactions() {}

    /**
     * What happens in a transaction.
     *
     * @param <T> what it gives
     * @param <E> what besides SQL may go wrong
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /** Does it; leaves commit and rollback to the caller. */
        T in(Connection connection) throws SQLException, E;
    }

    /** Commits what {@code work} does, or rolls it back when it throws. */
    public static <T, E extends Exception> T run(DataSource source, Work<T, E> work) throws SQLException, E {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.in(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback(connection);
                }
            }
        }
    }

    /** A connection that cannot even roll back has none of it; the first failure is the one to tell. */
    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException connectionIsGone) {
            return;
        }
    }
}
