package org.saferindicators.acceptance.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalPostgres;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.Signal;

/** Packaged workers, a broker and a database, each a process of its own, and the faults that hit them. */
final class Storm implements AutoCloseable {

    static final int PARTITIONS = 6;
    private static final Path ROOT = Path.of("..", "..");
    private static final Path LOGS = Path.of("target", "storm");

    /** Longer than the session of a worker, so that its partitions are another's when it wakes. */
    private static final Duration FROZEN = Duration.ofMillis(4500);

    private static final Duration UNDER_WAY = Duration.ofMillis(1500);
    private static final Duration STANDSTILL = Duration.ofSeconds(60);
    private static final String END_SESSIONS =
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name LIKE 'safer-ingest%'";

    private final Path workerModule;
    private final LocalPostgres postgres;
    private final KafkaProcess kafka;
    private final Database database;
    private final Workers workers;

    /**
     * Starts everything.
     *
     * @param folder for data
     * @param workerModule the module whose packaged worker is hurt
     */
    Storm(Path folder, Path workerModule) {
        this.workerModule = workerModule;
        postgres = LocalPostgres.start(folder.resolve("postgres"));
        database = new Database(postgres);
        kafka = KafkaProcess.start(folder.resolve("kafka"));
        kafka.createTopic(Sent.EVENTS, PARTITIONS);
        kafka.createTopic(Sent.FIGURES, PARTITIONS);
        workers = new Workers(emptied(LOGS), this::launch);
    }

    String bootstrap() {
        return kafka.bootstrap();
    }

    Database database() {
        return database;
    }

    Workers workers() {
        return workers;
    }

    /** Small batches, and more writers than connections: there is always one that is decoded and waits to be written. */
    private ServiceProcess launch(Path log) {
        return ServiceLaunch.ofModule(workerModule)
                .withConfig("quarkus.datasource.jdbc.url", postgres.jdbcUrl())
                .withConfig("quarkus.datasource.username", postgres.user())
                .withConfig("quarkus.datasource.password", postgres.password())
                .withConfig("quarkus.datasource.jdbc.max-size", "2")
                .withConfig("quarkus.datasource.jdbc.acquisition-timeout", "20")
                .withConfig("safer.kafka.bootstrap", kafka.bootstrap())
                .withConfig("safer.kafka.session-timeout", "3s")
                .withConfig("safer.batch.size", "12")
                .withConfig("safer.batch.writers", "6")
                .withConfig("safer.batch.longest-backoff", "1s")
                .withConfig("safer.database.lock-timeout", "2s")
                .withConfig("safer.database.idle-timeout", "2s")
                .withConfig("safer.database.closing-idle-timeout", "5s")
                .withConfig("safer.submission.sweep-every", "1s")
                .withConfig(
                        "safer.catalogue.dir", ROOT.resolve("deploy/catalogue").toString())
                .withJvmArguments("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m")
                .withLog(log)
                .start();
    }

    /** Waits until some of what is sent now has been taken in, but not long, so that a fault hits in the middle of it. */
    void awaitUnderWay() {
        AtomicLong before = new AtomicLong(-1);
        quietly(UNDER_WAY, () -> {
            long now = database.offsets();
            return !before.compareAndSet(-1, now) && now > before.get();
        });
    }

    /** Lets a fault happen; what takes a while, such as the sleep of a frozen worker, goes on after the return. */
    void hit(Step step) {
        workers.thaw(Instant.now());
        switch (step.fault()) {
            case WORKER_KILLED -> workers.kill(step.worker());
            case WORKER_FROZEN -> freezeInTheMiddle(step.worker());
            case WORKER_STOPPED -> workers.stop(step.worker());
            case WORKER_MORE_OR_LESS -> workers.moreOrLess();
            case CONNECTIONS_CUT -> database.rows(END_SESSIONS);
            case DATABASE_STOPPED -> stopDatabase(step.pause());
            case DATABASE_FROZEN -> freezeDatabase(step.pause());
            case BROKER_KILLED -> killBroker();
        }
        pause(step.pause().dividedBy(3));
        workers.thaw(Instant.now());
    }

    /**
     * Freezes a worker that has batches in the middle of a transaction, and others decoded that wait for a connection:
     * those it tries to write when it wakes, and only the fence stands in the way.
     */
    private void freezeInTheMiddle(int worker) {
        database.whileBatchesWait(() -> {
            quietly(UNDER_WAY, () -> database.waiting() >= Workers.USUAL);
            workers.freeze(worker, FROZEN);
        });
    }

    private void stopDatabase(Duration away) {
        postgres.stopImmediate();
        pause(away);
        postgres.restart();
    }

    private void freezeDatabase(Duration away) {
        postgres.freeze(true);
        pause(away.plusSeconds(1));
        postgres.freeze(false);
    }

    private void killBroker() {
        kafka.signal(Signal.KILL);
        kafka.restart();
    }

    /** Ends what still goes on and waits until everything sent is settled, or nothing moves any more. */
    void calm(long records, long submissions) {
        workers.thaw(Instant.MAX);
        AtomicLong most = new AtomicLong(-1);
        boolean moved = true;
        while (moved && !settled(records, submissions)) {
            moved = quietly(STANDSTILL, () -> {
                long now = database.offsets() + database.closed();
                return settled(records, submissions) || most.getAndUpdate(old -> Math.max(old, now)) < now;
            });
        }
    }

    private boolean settled(long records, long submissions) {
        return database.offsets() >= records && database.closed() >= submissions;
    }

    /** Whether it became true in time; a database that is away is no answer. */
    private static boolean quietly(Duration limit, java.util.concurrent.Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(limit)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(25))
                    .ignoreExceptions()
                    .until(condition);
            return true;
        } catch (ConditionTimeoutException notInTime) {
            return false;
        }
    }

    private static void pause(Duration time) {
        quietly(time.plusMillis(1), () -> false);
    }

    private static Path emptied(Path logs) {
        try {
            Files.createDirectories(logs);
            try (var files = Files.newDirectoryStream(logs)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            return logs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workers.close();
        kafka.close();
        postgres.close();
    }
}
