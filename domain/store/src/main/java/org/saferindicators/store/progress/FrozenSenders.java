package org.saferindicators.store.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Sessions of workers that froze while they were sending rows. The server times out a client that is silent between two
 * statements, but not one that stops in the middle of one: what it holds it would hold for as long as the freeze lasts.
 * So a worker that comes across its locks, or takes over a partition, has the server end it. What such a session had sent
 * was never committed; once it wakes, its worker sends that again or finds itself fenced off.
 */
public final class FrozenSenders {

    /** Sessions of the name of this one allow themselves as much time as this one. */
    private static final String END = """
            SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user
                AND application_name = current_setting('application_name')
                AND state = 'active' AND wait_event = 'ClientRead'
                AND query_start < clock_timestamp() - nullif(current_setting(?), '0')::interval
            """;

    private FrozenSenders() {}

    /** Ends those that have been sending a batch for longer than a transaction may be silent; returns how many. */
    public static int endOfBatches(Connection connection) throws SQLException {
        return end(connection, "idle_in_transaction_session_timeout");
    }

    /** The same for transactions that may take long: those that have been sending for longer than a statement may take. */
    public static int endOfLongWork(Connection connection) throws SQLException {
        return end(connection, "statement_timeout");
    }

    private static int end(Connection connection, String limit) throws SQLException {
        int ended = 0;
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setString(1, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ended += row.getBoolean(1) ? 1 : 0;
                }
            }
        }
        return ended;
    }
}
