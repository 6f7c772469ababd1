package org.saferindicators.ingest.retention;

import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import org.jboss.logging.Logger;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.ingest.catalogue.Declarations;
import org.saferindicators.ingest.counting.LongWork;
import org.saferindicators.period.LocalDays;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.event.Retention;

/** Looks at each dataset with a retention period and erases what is over; safe to run in any number of workers. */
public final class RetentionSweep implements Runnable {

    private static final Logger LOG = Logger.getLogger(RetentionSweep.class);

    private final LongWork transactions;
    private final Declarations declarations;
    private final Clock clock;

    /** By the clock's month in Europe/London. */
    public RetentionSweep(LongWork transactions, Declarations declarations, Clock clock) {
        this.transactions = transactions;
        this.declarations = declarations;
        this.clock = clock;
    }

    /** One round; what fails is tried again by the next. */
    @Override
    public void run() {
        YearMonth now = YearMonth.from(LocalDays.of(clock.instant()));
        for (Dataset dataset : declarations.now().catalogue().datasets()) {
            dataset.retentionMonths().ifPresent(months -> expire(dataset, months, now));
        }
    }

    private void expire(Dataset dataset, int months, YearMonth now) {
        try {
            if (transactions.run(connection -> Retention.isDue(connection, dataset, months, now))) {
                int erased = transactions.run(connection -> {
                    Declared.holdAlone(connection);
                    return Retention.expire(connection, dataset, months, now);
                });
                LOG.infof("%s: %d events older than %d months are erased", dataset.id(), erased, months);
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.errorf(
                    "ALARM: records of %s that are over cannot be erased now (%s); the next round tries again",
                    dataset.id(), failure.getMessage());
        }
    }
}
