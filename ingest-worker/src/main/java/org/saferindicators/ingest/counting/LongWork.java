package org.saferindicators.ingest.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.saferindicators.ingest.failure.FrozenWorkers;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.progress.FrozenSenders;

/**
 * Transactions that take longer than a batch may, on both ends of the connection.
 *
 * @param source connections
 * @param limit how long a statement may take
 * @param idleLimit how long the reckoning between two statements may take
 */
public record LongWork(DataSource source, Duration limit, Duration idleLimit) {

    private static final int GRACE_MILLIS = 5000;

    /** Whoever ends frozen sessions must not take these for those of batches, which may be silent for less long. */
    private static final String OWN_NAME =
            "SELECT set_config('application_name', current_setting('application_name') || ' long', true)";

    /** Commits what {@code work} does, or rolls it back when it throws. */
    public <T> T run(Transactions.Work<T, RuntimeException> work) throws SQLException {
        return Transactions.<T, RuntimeException>run(source, connection -> {
            int usual = connection.getNetworkTimeout();
            allowTime(connection);
            try {
                return work.in(connection);
            } finally {
                connection.setNetworkTimeout(Runnable::run, usual);
            }
        });
    }

    /** Has the database end those of other workers that froze while they were sending. */
    public void endFrozenSenders() {
        FrozenWorkers.end(() -> run(FrozenSenders::endOfLongWork));
    }

    private void allowTime(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL statement_timeout = " + limit.toMillis());
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = " + idleLimit.toMillis());
            statement.execute(OWN_NAME);
        }
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(limit.toMillis() + GRACE_MILLIS));
    }
}
