package org.saferindicators.ingest;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.saferindicators.ingest.batch.BatchRun;
import org.saferindicators.ingest.catalogue.CatalogueLoader;
import org.saferindicators.ingest.catalogue.Declarations;
import org.saferindicators.ingest.config.BatchSettings;
import org.saferindicators.ingest.config.DatabaseSettings;
import org.saferindicators.ingest.config.KafkaClients;
import org.saferindicators.ingest.config.KafkaSettings;
import org.saferindicators.ingest.config.OutboxSettings;
import org.saferindicators.ingest.config.SubmissionSettings;
import org.saferindicators.ingest.counting.LongWork;
import org.saferindicators.ingest.failure.Advice;
import org.saferindicators.ingest.failure.Backoff;
import org.saferindicators.ingest.loop.Heartbeat;
import org.saferindicators.ingest.loop.IngestLoop;
import org.saferindicators.ingest.metrics.IngestMetrics;
import org.saferindicators.ingest.outbox.OutboxSender;
import org.saferindicators.ingest.publication.PublicationSweep;
import org.saferindicators.ingest.retention.RetentionSweep;
import org.saferindicators.ingest.submission.Closer;
import org.saferindicators.ingest.submission.Sweep;
import org.saferindicators.store.counting.Recount;
import org.saferindicators.store.jdbc.Transactions;
import org.saferindicators.store.read.SnapshotReader;

/**
 * The worker's life: waits for the database however long it takes, brings its schema and catalogue up to date, then polls
 * until it is told to stop.
 */
@ApplicationScoped
public class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    private final KafkaSettings kafka;
    private final BatchSettings batch;
    private final DatabaseSettings database;
    private final SubmissionSettings submission;
    private final OutboxSettings outbox;
    private final AgroalDataSource source;
    private final Flyway schema;
    private final CatalogueLoader packs;
    private final SnapshotReader snapshots;
    private final IngestMetrics metrics;
    private final Heartbeat heartbeat;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::live, "poll-feeds");
    private volatile Optional<IngestLoop> loop = Optional.empty();

    Worker(
            KafkaSettings kafka,
            BatchSettings batch,
            DatabaseSettings database,
            SubmissionSettings submission,
            OutboxSettings outbox,
            AgroalDataSource source,
            Flyway schema,
            CatalogueLoader packs,
            SnapshotReader snapshots,
            IngestMetrics metrics,
            Heartbeat heartbeat) {
        this.kafka = kafka;
        this.batch = batch;
        this.database = database;
        this.submission = submission;
        this.outbox = outbox;
        this.source = source;
        this.schema = schema;
        this.packs = packs;
        this.snapshots = snapshots;
        this.metrics = metrics;
        this.heartbeat = heartbeat;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        loop.ifPresent(IngestLoop::stop);
        thread.join(batch.stopWait().toMillis());
    }

    private void live() {
        try {
            prepare().ifPresent(this::work);
        } catch (RuntimeException | Error fault) {
            LOG.fatal("ALARM: the poll thread has died; liveness will fail and the worker be restarted", fault);
            throw fault;
        }
    }

    private void work(Declarations declarations) {
        Closer closer = new Closer(longWork(), declarations);
        Runnable retention = new RetentionSweep(longWork(), declarations, Clock.systemUTC());
        Runnable publications = new PublicationSweep(source, snapshots, database.closingTimeout(), Clock.systemUTC());
        try (OutboxSender sender = new OutboxSender(source, kafka, outbox, metrics);
                Sweep sweep = new Sweep(source, closer, metrics, submission, publications, retention)) {
            BatchRun batches = new BatchRun(source, metrics, sweep::ask);
            IngestLoop polling = new IngestLoop(kafka, batch, source, declarations, batches, metrics, heartbeat);
            loop = Optional.of(polling);
            sweep.start();
            sender.start();
            if (stopping.getCount() > 0) {
                polling.run();
            }
        }
    }

    private LongWork longWork() {
        return new LongWork(source, database.closingTimeout(), database.closingIdleTimeout());
    }

    private Optional<Declarations> prepare() {
        Optional<Boolean> migrated = untilItWorks("migrating the schema", () -> {
            new Migration(schema, source, database.migrationTimeout()).run();
            return true;
        });
        Optional<Map<String, Object>> clients = migrated.flatMap(
                done -> untilItWorks("reading safer.kafka.client-config", () -> KafkaClients.config(kafka, Map.of())));
        return clients.flatMap(done -> untilItWorks("loading the catalogue", () -> {
            packs.load();
            countAnew();
            return Declarations.read(source, Clock.systemUTC());
        }));
    }

    private void countAnew() throws SQLException {
        if (Transactions.<Boolean, RuntimeException>run(source, Recount::isDue)) {
            List<String> changed = longWork().run(Recount::run);
            LOG.infof("definitions changed, counted anew: %s", changed);
        }
    }

    /** Empty only when the worker is told to stop meanwhile. */
    private <T> Optional<T> untilItWorks(String what, Callable<T> step) {
        Backoff backoff = new Backoff(batch.longestBackoff(), ThreadLocalRandom.current());
        for (int attempt = 1; stopping.getCount() > 0; attempt++) {
            heartbeat.waiting();
            try {
                return Optional.of(step.call());
            } catch (Exception failure) {
                LOG.errorf(
                        "ALARM: %s does not work (attempt %d, tried again until it does): %s (%s)",
                        what, attempt, Advice.on(failure), failure.getMessage());
                LOG.debug("the trace", failure);
            }
            if (stopsWithin(backoff.before(attempt))) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean stopsWithin(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
