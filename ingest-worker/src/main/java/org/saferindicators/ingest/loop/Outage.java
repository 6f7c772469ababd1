package org.saferindicators.ingest.loop;

import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.failure.Advice;

/**
 * Calls a person when the database stays away, once a minute however many partitions wait, and says when it is over.
 * Lives on the poll thread alone.
 */
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final Duration PASSES_BY_ITSELF = Duration.ofSeconds(2);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private Instant nextAlarm = Instant.MIN;

    /** A partition has waited since {@code since} and could not go on just now. */
    void seen(Throwable cause, Instant since, Instant now) {
        Duration waited = Duration.between(since, now);
        if (waited.compareTo(PASSES_BY_ITSELF) >= 0 && !nextAlarm.isAfter(now)) {
            nextAlarm = now.plus(AGAIN);
            LOG.errorf(
                    "ALARM: the database has not taken records for %d s (%s): %s."
                            + " No record is lost or refused; ingestion goes on by itself when this is mended.",
                    waited.toSeconds(), cause.getMessage(), Advice.on(cause));
        }
    }

    /** A partition that had waited goes on. */
    void over() {
        if (!nextAlarm.equals(Instant.MIN)) {
            nextAlarm = Instant.MIN;
            LOG.info("the database takes records again");
        }
    }
}
