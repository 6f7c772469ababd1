package org.saferindicators.ingest.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.batch.Batch;
import org.saferindicators.ingest.batch.Result;
import org.saferindicators.ingest.failure.Backoff;
import org.saferindicators.ingest.failure.FailurePolicy;
import org.saferindicators.ingest.failure.Judgement;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.store.progress.Claim;
import org.saferindicators.store.progress.Position;
import org.saferindicators.store.progress.Stop;

/**
 * One partition while it is assigned to this worker. Lives on the poll thread alone. The partition is paused but for the
 * time in which the lane waits for records, so at most one batch of it is in flight.
 */
final class Lane {

    private static final Logger LOG = Logger.getLogger(Lane.class);

    private final TopicPartition partition;
    private final Consumer<byte[], byte[]> consumer;
    private final LaneWork work;
    private final Crew crew;
    private final IngestMetrics metrics;
    private final Backoff backoff;
    private final Duration recheck;
    private final Outage outage;
    private LaneState state = new LaneState.Busy();
    private Future<?> underWay = CompletableFuture.completedFuture(null);
    private Optional<Position> written = Optional.empty();
    private int attempts;
    private Instant since = Instant.MAX;
    private int inFlight;
    private boolean gone;

    Lane(TopicPartition partition, Consumer<byte[], byte[]> consumer, Tools tools) {
        this.partition = partition;
        this.consumer = consumer;
        this.work = tools.work();
        this.crew = tools.crew();
        this.metrics = tools.metrics();
        this.backoff = tools.backoff();
        this.recheck = tools.recheck();
        this.outage = tools.outage();
    }

    /**
     * What all lanes share.
     *
     * @param work what is done for them elsewhere
     * @param crew the threads that do it
     * @param metrics what is counted
     * @param backoff how long to wait while the database is away
     * @param recheck how often to look whether a stopped partition may go on
     * @param outage calls a person when the database stays away
     */
    record Tools(LaneWork work, Crew crew, IngestMetrics metrics, Backoff backoff, Duration recheck, Outage outage) {}

    /** Begins: asks the database where the partition stands. Until then the position is any, and paused. */
    void begin() {
        consumer.seek(partition, 0);
        claim();
    }

    /** Takes records that were polled. */
    void take(List<ConsumerRecord<byte[], byte[]>> records) {
        if (state instanceof LaneState.Idle(Position next, Instant ignored)) {
            inFlight = records.size();
            start(() -> work.write(next, records), this::finished, failure -> failed(next, failure));
        }
    }

    /** Does what is due. */
    void due(Instant now) {
        if (state instanceof LaneState.Waiting(Instant until, Runnable then) && !until.isAfter(now)) {
            then.run();
        } else if (state instanceof LaneState.Idle(Position next, Instant look) && !look.isAfter(now)) {
            look(next);
        }
    }

    /** Kafka has not what the database wants next. */
    void outOfRange() {
        if (state instanceof LaneState.Idle(Position next, Instant ignored)) {
            Stop stop = new Stop(
                    "OFFSET_OUT_OF_RANGE",
                    "Kafka does not hold offset " + next.nextOffset()
                            + ": the log begins later (records were deleted before they"
                            + " were taken in) or ends earlier (the topic was made anew). Find out what is lost; then"
                            + " deploy/replay " + next.topic() + " " + next.partition()
                            + " <first offset that is there>, and " + Stop.resume(next));
            LOG.errorf("ALARM: %s stops: %s", next, stop.reason());
            stop(next, stop);
        }
    }

    /** Waits for the batch in flight until {@code deadline}, then leaves the partition to another worker and the fence. */
    void leave(Instant deadline) {
        gone = true;
        try {
            long left = Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
            underWay.get(left, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException notInTime) {
            LOG.infof("%s goes with a batch in flight; the fence decides", partition);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where the partition has come to since it was last asked. */
    Optional<Position> takeWritten() {
        Optional<Position> news = written;
        written = Optional.empty();
        return news;
    }

    /** Records in flight. */
    int inFlight() {
        return inFlight;
    }

    private void claim() {
        start(
                () -> work.claim(partition.topic(), partition.partition()),
                this::claimed,
                failure -> tryAgain(failure, this::claim));
    }

    /** A replay may be ordered while nothing arrives that the fence could refuse. */
    private void look(Position next) {
        start(
                () -> work.look(partition.topic(), partition.partition()),
                claim -> {
                    if (claim.stop().isEmpty() && claim.position().equals(next)) {
                        idle(next);
                    } else {
                        claimed(claim);
                    }
                },
                noAnswer -> idle(next));
    }

    private void claimed(Claim claim) {
        answered();
        if (claim.stop().isPresent()) {
            rest(claim.stop().get());
        } else {
            LOG.infof("%s begins at %d", partition, claim.position().nextOffset());
            consumer.seek(partition, claim.position().nextOffset());
            idle(claim.position());
        }
    }

    private void finished(Result result) {
        inFlight = 0;
        switch (result) {
            case Result.Done(Position next) -> {
                answered();
                written = Optional.of(next);
                idle(next);
            }
            case Result.Weather(Batch rest, Exception cause) -> tryAgain(cause, () -> again(rest));
            case Result.Outdated(Batch rest) -> again(rest);
            case Result.Overtaken ignored -> {
                metrics.fenced();
                claim();
            }
            case Result.Stopped(Position ignored, Stop stop) -> {
                metrics.stopped();
                rest(stop);
            }
        }
    }

    private void again(Batch batch) {
        inFlight = batch.records().size();
        start(() -> work.write(batch), this::finished, failure -> failed(batch.from(), failure));
    }

    /** A fault of our own making, since whatever the database says comes as a result. */
    private void failed(Position at, Throwable failure) {
        LOG.errorf(failure, "ALARM: %s stops: a fault of the worker", at);
        inFlight = 0;
        stop(
                at,
                new Stop(
                        "INTERNAL",
                        failure.getClass().getName() + "; the log of the worker has the trace."
                                + " Report it; when it is mended: " + Stop.resume(at)));
    }

    private void stop(Position at, Stop stop) {
        metrics.stopped();
        start(
                () -> {
                    work.stop(at, stop);
                    return stop;
                },
                this::rest,
                failure -> tryAgain(failure, () -> stop(at, stop)));
    }

    private void rest(Stop stop) {
        LOG.errorf("ALARM: %s is stopped (%s): %s", partition, stop.code(), stop.reason());
        state = new LaneState.Waiting(Instant.now().plus(recheck), this::claim);
    }

    private void tryAgain(Throwable cause, Runnable then) {
        attempts++;
        metrics.retried();
        Duration wait = backoff.before(attempts);
        boolean weather = FailurePolicy.judge(cause) == Judgement.WEATHER;
        LOG.logf(
                weather ? Logger.Level.WARN : Logger.Level.ERROR,
                "%s waits %d ms for the database (attempt %d): %s",
                partition,
                wait.toMillis(),
                attempts,
                cause.getMessage());
        outage.seen(cause, since, Instant.now());
        state = new LaneState.Waiting(Instant.now().plus(wait), then);
    }

    private void answered() {
        if (attempts > 0) {
            attempts = 0;
            outage.over();
        }
    }

    private void idle(Position next) {
        state = new LaneState.Idle(next, Instant.now().plus(recheck));
        consumer.resume(List.of(partition));
    }

    private <T> void start(
            java.util.concurrent.Callable<T> task,
            java.util.function.Consumer<T> result,
            java.util.function.Consumer<Throwable> failure) {
        consumer.pause(List.of(partition));
        since = attempts == 0 ? Instant.now() : since;
        state = new LaneState.Busy();
        underWay = crew.run(task, unlessGone(result), unlessGone(failure));
    }

    private <T> java.util.function.Consumer<T> unlessGone(java.util.function.Consumer<T> then) {
        return value -> {
            if (!gone) {
                then.accept(value);
            }
        };
    }
}
