package org.saferindicators.ingest.failure;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.progress.FrozenSenders;

/**
 * Has the database end sessions of workers that froze while they were sending. Where the database does not do that,
 * whoever asked goes on: what is frozen may be in nobody's way.
 */
public final class FrozenWorkers {

    private static final Logger LOG = Logger.getLogger(FrozenWorkers.class);

    private FrozenWorkers() {}

    /** Has them ended, and says how many were. */
    @FunctionalInterface
    public interface Ending {
        /** Does it in a transaction of its own. */
        int run() throws SQLException;
    }

    /** Those that froze while they were sending a batch over these connections. */
    public static void endBatches(DataSource source) {
        end(() -> Transactions.<Integer, RuntimeException>run(source, FrozenSenders::endOfBatches));
    }

    /** Those that {@code ending} ends. */
    public static void end(Ending ending) {
        try {
            int ended = ending.run();
            if (ended > 0) {
                LOG.warnf(
                        "ended %d sessions that froze while they were sending; nothing of theirs was committed", ended);
            }
        } catch (SQLException notNow) {
            LOG.warnf("workers that froze while they were sending cannot be ended: %s", notNow.getMessage());
        }
    }
}
