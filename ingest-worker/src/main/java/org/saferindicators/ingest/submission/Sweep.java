package org.saferindicators.ingest.submission;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.config.SubmissionSettings;
import org.saferindicators.ingest.failure.FailurePolicy;
import org.saferindicators.ingest.failure.Judgement;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.submission.Closings;
import org.saferindicators.store.submission.State;
import org.saferindicators.store.submission.SubmissionId;

/**
 * Closes what can be closed: after each commit of a batch, and every few seconds for what a crash, a bad moment of the
 * database or another worker has left. One thread, one submission at a time.
 */
public final class Sweep implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final Duration OVERDUE_EVERY = Duration.ofMinutes(1);

    private final DataSource source;
    private final Closer closer;
    private final IngestMetrics metrics;
    private final SubmissionSettings config;
    private final Runnable afterwards;
    private final Runnable hourly;
    private final List<Future<?>> schedules = new ArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "close-submissions"));

    /**
     * With its own thread; see {@link #start()}.
     *
     * @param afterwards what else is to be done after each sweep
     * @param hourly what else is to be done on that thread every hour
     */
    public Sweep(
            DataSource source,
            Closer closer,
            IngestMetrics metrics,
            SubmissionSettings config,
            Runnable afterwards,
            Runnable hourly) {
        this.source = source;
        this.closer = closer;
        this.metrics = metrics;
        this.config = config;
        this.afterwards = afterwards;
        this.hourly = hourly;
    }

    /** Begins to sweep, now and again. */
    public void start() {
        long every = config.sweepEvery().toMillis();
        schedules.add(thread.scheduleWithFixedDelay(this::sweep, 0, every, TimeUnit.MILLISECONDS));
        long overdue = Math.min(OVERDUE_EVERY.toMillis(), config.overdueAfter().toMillis());
        schedules.add(thread.scheduleWithFixedDelay(this::nameOverdue, overdue, overdue, TimeUnit.MILLISECONDS));
        schedules.add(thread.scheduleWithFixedDelay(hourly, 1, 60, TimeUnit.MINUTES));
    }

    /** Asks for a sweep soon; asking many times costs one sweep. Does not wait. */
    public void ask() {
        if (asked.compareAndSet(false, true)) {
            try {
                thread.execute(this::sweep);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("the next worker closes what is left");
            }
        }
    }

    /** Ends after the submission at hand. */
    @Override
    public void close() {
        schedules.forEach(one -> one.cancel(false));
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void sweep() {
        asked.set(false);
        try {
            closer.keepUp();
            Transactions.<List<SubmissionId>, RuntimeException>run(source, Closings::ready)
                    .forEach(this::close);
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("no sweep of submissions now: %s", failure.getMessage());
        }
        afterwards.run();
    }

    private void close(SubmissionId id) {
        try {
            State state = closer.close(id);
            if (state != State.OPEN) {
                metrics.closed(state.word());
                LOG.infof("submission %s is %s", id, state.word());
            }
        } catch (SQLException | RuntimeException failure) {
            if (FailurePolicy.judge(failure) == Judgement.WEATHER) {
                LOG.warnf("submission %s waits for the database: %s", id, failure.getMessage());
            } else {
                LOG.errorf(failure, "ALARM: submission %s cannot be closed; it stays open and is tried again", id);
            }
        }
    }

    private void nameOverdue() {
        try {
            Transactions.<Boolean, RuntimeException>run(source, connection -> {
                Closings.nameOverdue(connection, config.overdueAfter());
                return true;
            });
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("overdue submissions are not named now: %s", failure.getMessage());
        }
    }
}
