package org.saferindicators.ingest.batch;

import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.failure.Advice;
import org.saferindicators.ingest.failure.FailurePolicy;
import org.saferindicators.ingest.failure.FrozenWorkers;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.ledger.Verdicts;
import org.saferindicators.store.progress.Fenced;
import org.saferindicators.store.progress.PartitionProgress;
import org.saferindicators.store.progress.Position;
import org.saferindicators.store.progress.Stop;

/**
 * Brings a batch as far as it goes: writes it, halves it when the database refuses a value until the one record is
 * found, and says what else stands in the way.
 */
public final class BatchRun {

    private static final Logger LOG = Logger.getLogger(BatchRun.class);

    private static final String LOCK_TIMEOUT = "55P03";

    private final DataSource source;
    private final BatchWriter writer;
    private final IngestMetrics metrics;
    private final Runnable afterCommit;

    /**
     * Over these connections.
     *
     * @param afterCommit told after each commit that a submission may have become whole
     */
    public BatchRun(DataSource source, IngestMetrics metrics, Runnable afterCommit) {
        this.source = source;
        this.writer = new BatchWriter(source);
        this.metrics = metrics;
        this.afterCommit = afterCommit;
    }

    /** Writes what can be written. */
    public Result run(Batch batch) {
        Batch left = batch;
        Optional<Batch> first = left.untilWithdrawal();
        while (first.isPresent()) {
            Result result = write(first.get());
            if (!(result instanceof Result.Done(Position next))) {
                return withRest(left, result);
            }
            left = left.rest(next);
            first = left.untilWithdrawal();
        }
        return write(left);
    }

    private Result write(Batch batch) {
        Timer.Sample started = metrics.start();
        try {
            Optional<Verdicts> verdicts = writer.write(batch);
            if (verdicts.isEmpty()) {
                return new Result.Outdated(batch);
            }
            metrics.written(started, batch.feed(), batch.records(), verdicts.get());
            if (batch.touchesSubmissions()) {
                afterCommit.run();
            }
            return new Result.Done(batch.next());
        } catch (Fenced overtaken) {
            LOG.warnf("fenced off at %s: another worker has moved the partition on", batch.from());
            return new Result.Overtaken();
        } catch (SQLException | RuntimeException failure) {
            return judge(batch, failure);
        }
    }

    private Result judge(Batch batch, Exception failure) {
        return switch (FailurePolicy.judge(failure)) {
            case WEATHER -> weather(batch, failure);
            case BAD_DATA -> batch.isSingle() ? single(batch, failure) : halves(batch);
            case STOP -> stop(batch, failure);
        };
    }

    private Result weather(Batch batch, Exception failure) {
        if (FailurePolicy.sqlState(failure).filter(LOCK_TIMEOUT::equals).isPresent()) {
            FrozenWorkers.endBatches(source);
        }
        return new Result.Weather(batch, failure);
    }

    private Result halves(Batch batch) {
        Result result = run(batch.firstHalf());
        return result instanceof Result.Done(Position next) ? run(batch.rest(next)) : withRest(batch, result);
    }

    /** What came of a part is what came of the batch, all that follows being still to do. */
    private static Result withRest(Batch batch, Result ofPart) {
        return switch (ofPart) {
            case Result.Weather(Batch rest, Exception cause) -> new Result.Weather(batch.rest(rest.from()), cause);
            case Result.Outdated(Batch rest) -> new Result.Outdated(batch.rest(rest.from()));
            case Result.Done done -> done;
            case Result.Overtaken overtaken -> overtaken;
            case Result.Stopped stopped -> stopped;
        };
    }

    private Result single(Batch batch, Exception failure) {
        if (batch.isRefused()) {
            return stop(batch, failure);
        }
        LOG.errorf(
                "the database refuses the record at %s (SQLSTATE %s): it goes into quarantine",
                batch.from(), FailurePolicy.sqlState(failure).orElse("none"));
        return run(batch.refused());
    }

    /** Recorded where every worker sees it; when even that fails, the whole batch is tried again later. */
    private Result stop(Batch batch, Exception failure) {
        String code = FailurePolicy.sqlState(failure).orElse("INTERNAL");
        Stop stop = new Stop(
                code,
                failure.getClass().getSimpleName() + " while writing offset "
                        + batch.from().nextOffset() + " to "
                        + batch.next().nextOffset() + " (SQLSTATE or code " + code
                        + "; the log of the worker has the trace): " + Advice.on(failure)
                        + ". No record is lost or refused. When it is mended: " + Stop.resume(batch.from()));
        LOG.errorf(failure, "ALARM: %s stops: %s", batch.from(), stop.reason());
        return stop(batch, stop);
    }

    private Result stop(Batch batch, Stop stop) {
        try {
            record(batch.from(), stop);
            return new Result.Stopped(batch.from(), stop);
        } catch (SQLException notRecorded) {
            return new Result.Weather(batch, notRecorded);
        }
    }

    /** Records that a partition waits for a person. */
    public void record(Position at, Stop stop) throws SQLException {
        Transactions.<Boolean, RuntimeException>run(source, connection -> {
            PartitionProgress.stop(connection, at, stop);
            return true;
        });
    }
}
