package org.saferindicators.store.read;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/** Runs reads in one read-only transaction, so that everything read belongs to the same moment. */
@ApplicationScoped
public class Moment {

    /** Classes of SQLSTATE that mean the database, not the question: connection, resources, shutdown, system. */
    private static final Set<String> WEATHER = Set.of("08", "40", "53", "55", "57", "58");

    private final AgroalDataSource database;

    /** Reads from this database. */
    Moment(AgroalDataSource database) {
        this.database = database;
    }

    /** Something read over one connection. */
    @FunctionalInterface
    public interface Read<T> {
        /** Reads. */
        T from(Connection connection) throws SQLException;
    }

    /**
     * Reads; a read that waits longer than {@code patience} for an answer fails.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public <T> T read(Duration patience, Read<T> read) {
        try (Connection connection = database.getConnection()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, (int) patience.toMillis());
            T answer = inTransaction(connection, read);
            connection.setNetworkTimeout(Runnable::run, usual);
            return answer;
        } catch (SQLException failed) {
            throw translated(failed);
        }
    }

    /** Reads over a connection at hand. */
    static <T> T inTransaction(Connection connection, Read<T> read) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return read.from(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static RuntimeException translated(SQLException failed) {
        String state = failed.getSQLState();
        boolean weather = state == null || (state.length() == 5 && WEATHER.contains(state.substring(0, 2)));
        return weather ? new DatabaseUnavailable(failed) : new IllegalStateException("a read failed", failed);
    }
}
