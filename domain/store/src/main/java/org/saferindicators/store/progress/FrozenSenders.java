package org.saferindicators.store.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Sessions of workers that froze while they were sending rows. The server times out a client that is silent between two
 * statements, but not one that stops in the middle of COPY: what it holds it would hold for as long as the freeze lasts.
 * So a worker that comes across its locks, or takes over a partition, has the server end it. What such a session had sent
 * was never committed; once it wakes, its worker sends that again or finds itself fenced off.
 */
public final class FrozenSenders {

    /** As long as a transaction of this session may be silent; sessions of the same name allow themselves the same. */
    private static final String END = """
            SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
            WHERE datname = current_database() AND usename = current_user
                AND application_name = current_setting('application_name')
                AND state = 'active' AND wait_event = 'ClientRead' AND query LIKE 'COPY % FROM STDIN%'
                AND query_start < clock_timestamp()
                    - nullif(current_setting('idle_in_transaction_session_timeout'), '0')::interval
            """;

    private FrozenSenders() {}

    /** Ends those that have been sending for longer than this session may be silent; returns how many. */
    public static int end(Connection connection) throws SQLException {
        int ended = 0;
        try (PreparedStatement statement = connection.prepareStatement(END);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ended++;
            }
        }
        return ended;
    }
}
