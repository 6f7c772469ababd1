package org.saferindicators.ingest.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.batch.BatchRun;
import org.saferindicators.ingest.batch.Decoder;
import org.saferindicators.ingest.batch.FeedTopic;
import org.saferindicators.ingest.catalogue.Declarations;
import org.saferindicators.ingest.config.BatchSettings;
import org.saferindicators.ingest.config.KafkaSettings;
import org.saferindicators.ingest.failure.Backoff;
import org.saferindicators.ingest.metrics.IngestMetrics;

/**
 * Takes feed records from Kafka into PostgreSQL.
 *
 * <p><b>Guarantee.</b> Each record that Kafka holds is taken in exactly once per epoch of its partition, in order within
 * the partition, and stands in the ledger with one outcome. The offset is moved in the transaction of the data by
 * compare-and-set, so this holds whatever is frozen, killed or cut off, and however many workers believe that they own
 * the partition. Nothing is dropped: what cannot be taken in is in quarantine, and what cannot be judged stops its
 * partition. Kafka's own offsets are committed afterwards for lag tools and are never read. Closing a submission is a
 * transaction after that, safe to repeat.
 *
 * <p>The poll thread never waits for the database: it polls, so the worker stays in its group while the database is away.
 */
public final class IngestLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(IngestLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);

    private final BatchSettings settings;
    private final Consumer<byte[], byte[]> consumer;
    private final Crew crew;
    private final Lanes lanes;
    private final Heartbeat heartbeat;
    private final BrokerWatch brokers;
    private final AtomicLong lag = new AtomicLong();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Instant nextCommit = Instant.EPOCH;

    /** Over these connections; does nothing before {@link #run()}. */
    public IngestLoop(
            KafkaSettings kafka,
            BatchSettings settings,
            DataSource source,
            Declarations declarations,
            BatchRun batches,
            IngestMetrics metrics,
            Heartbeat heartbeat) {
        this.settings = settings;
        this.heartbeat = heartbeat;
        this.consumer = new KafkaConsumer<>(ConsumerSettings.of(kafka, settings.size()));
        this.crew = new Crew(settings.writers(), consumer::wakeup);
        Lane.Tools tools = new Lane.Tools(
                new LaneWork(source, new Decoder(declarations), batches),
                crew,
                metrics,
                new Backoff(settings.longestBackoff(), ThreadLocalRandom.current()),
                settings.recheckStopped(),
                new Outage());
        this.brokers = new BrokerWatch(
                consumer.metrics(), kafka.bootstrap(), kafka.metadataAge().multipliedBy(3), Instant.now());
        this.lanes = new Lanes(consumer, tools, kafka.revokeWait());
        metrics.lag(lag::get);
        metrics.brokerSilence(brokers::silence);
    }

    /** Polls until it is told to stop; then finishes what is in flight and leaves the group. */
    @Override
    public void run() {
        try {
            consumer.subscribe(FeedTopic.PATTERN, lanes);
            while (stopping.getCount() > 0) {
                turn();
            }
        } finally {
            leave();
            stopped.countDown();
        }
    }

    /** Tells the loop to stop and waits until it has. */
    public void stop() {
        stopping.countDown();
        consumer.wakeup();
        try {
            Duration limit = settings.stopWait().plusSeconds(5);
            if (!stopped.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the loop does not end in time; the fence keeps what follows right");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void turn() {
        heartbeat.beat();
        crew.hear();
        lanes.due(Instant.now());
        brokers.look(Instant.now());
        try {
            lanes.take(consumer.poll(POLL));
            lag.set(lanes.lag());
            commit();
        } catch (WakeupException somethingToHear) {
            LOG.trace("woken");
        } catch (OffsetOutOfRangeException e) {
            lanes.outOfRange(e.offsetOutOfRangePartitions().keySet());
        } catch (KafkaException e) {
            LOG.errorf(e, "ALARM: polling Kafka failed; trying again");
            pause();
        }
    }

    private void commit() {
        if (nextCommit.isAfter(Instant.now())) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> written = lanes.takeWritten();
        if (!written.isEmpty()) {
            nextCommit = Instant.now().plus(COMMIT_EVERY);
            consumer.commitAsync(written, (offsets, failure) -> {
                if (failure != null) {
                    LOG.debugf("lag tools see an older offset for now: %s", failure.getMessage());
                }
            });
        }
    }

    private void pause() {
        try {
            if (stopping.await(AFTER_TROUBLE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopping");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private void leave() {
        crew.finish(settings.stopWait());
        try {
            crew.hear();
            consumer.commitSync(lanes.takeWritten(), AFTER_TROUBLE);
        } catch (KafkaException e) {
            LOG.debugf("lag tools see an older offset: %s", e.getMessage());
        }
        try {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(AFTER_TROUBLE.multipliedBy(3)));
        } catch (KafkaException e) {
            LOG.warnf("the group notices only after the session time-out: %s", e.getMessage());
        }
    }
}
