package org.saferindicators.acceptance.fault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalPostgres;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.Signal;

/** Three packaged workers, a broker and a database, each a process of its own, and what can happen to them. */
final class Storm implements AutoCloseable {

    static final String TOPIC = "feed.police.leicestershire.v1";
    static final int PARTITIONS = 6;
    private static final List<Fault> FAULTS = List.of(Fault.values());
    private static final int WORKERS = 3;
    private static final Path ROOT = Path.of("..", "..");
    private static final Duration LIMIT = Duration.ofMinutes(3);
    /** Longer than the session of a worker, shorter than anybody's patience. */
    private static final Duration FROZEN = Duration.ofSeconds(5);

    final LocalPostgres postgres;
    private final KafkaProcess kafka;
    private final Path worker;
    private final Random random;
    private final List<ServiceProcess> workers = new ArrayList<>();
    private final List<ServiceProcess> ended = new ArrayList<>();
    private final Map<Fault, Integer> count = new EnumMap<>(Fault.class);
    private Duration slowestReturn = Duration.ZERO;

    /** What can happen. */
    enum Fault {
        WORKER_KILLED,
        WORKER_FROZEN,
        WORKER_STOPPED,
        WORKER_ADDED,
        CONNECTIONS_CUT,
        DATABASE_STOPPED,
        BROKER_KILLED
    }

    Storm(Path folder, Path worker, Random random) {
        this.worker = worker;
        this.random = random;
        postgres = LocalPostgres.start(folder.resolve("postgres"));
        kafka = KafkaProcess.start(folder.resolve("kafka"));
        kafka.createTopic(TOPIC, PARTITIONS);
        for (int i = 0; i < WORKERS; i++) {
            workers.add(launch());
        }
        workers.forEach(one -> one.awaitReady(LIMIT));
    }

    String bootstrap() {
        return kafka.bootstrap();
    }

    Map<Fault, Integer> faults() {
        return count;
    }

    Duration slowestReturn() {
        return slowestReturn;
    }

    private ServiceProcess launch() {
        return ServiceLaunch.ofModule(worker)
                .withConfig("quarkus.datasource.jdbc.url", postgres.jdbcUrl())
                .withConfig("quarkus.datasource.username", postgres.user())
                .withConfig("quarkus.datasource.password", postgres.password())
                .withConfig("safer.kafka.bootstrap", kafka.bootstrap())
                .withConfig("safer.kafka.session-timeout", "3s")
                .withConfig("safer.batch.size", "200")
                .withConfig("safer.batch.longest-backoff", "1s")
                .withConfig("safer.database.lock-timeout", "2s")
                .withConfig("safer.database.idle-timeout", "2s")
                .withConfig("quarkus.datasource.jdbc.max-size", "3")
                .withConfig(
                        "safer.catalogue.dir", ROOT.resolve("deploy/catalogue").toString())
                .withJvmArguments("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx192m")
                .start();
    }

    /** Lets one fault happen and returns once whatever it hit is on its way back. */
    void next() {
        Fault fault = FAULTS.get(random.nextInt(FAULTS.size()));
        int one = random.nextInt(workers.size());
        count.merge(fault, 1, Integer::sum);
        switch (fault) {
            case WORKER_KILLED -> replace(one, Signal.KILL);
            case WORKER_FROZEN -> freeze(workers.get(one));
            case WORKER_STOPPED -> replace(one, Signal.TERM);
            case WORKER_ADDED -> {
                workers.add(launch());
                replace(one, Signal.TERM);
                ended.add(workers.removeLast());
            }
            case CONNECTIONS_CUT ->
                text("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE application_name = 'safer-ingest'");
            case DATABASE_STOPPED -> stopDatabase();
            case BROKER_KILLED -> {
                kafka.signal(Signal.KILL);
                kafka.restart();
            }
        }
    }

    private void replace(int which, Signal signal) {
        ServiceProcess gone = workers.set(which, launch());
        gone.signal(signal);
        ended.add(gone);
    }

    private static void freeze(ServiceProcess one) {
        one.signal(Signal.STOP);
        Awaitility.await().pollDelay(FROZEN).until(() -> true);
        one.signal(Signal.CONT);
    }

    private void stopDatabase() {
        long before = takenIn();
        postgres.stopImmediate();
        postgres.restart();
        Instant back = Instant.now();
        Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> takenIn() > before || lag() == 0);
        Duration took = Duration.between(back, Instant.now());
        slowestReturn = took.compareTo(slowestReturn) > 0 ? took : slowestReturn;
    }

    private volatile long sent;

    void sent(long records) {
        sent = records;
    }

    private long lag() {
        return sent - takenIn();
    }

    void awaitAllTakenIn(long records) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> takenIn() >= records);
    }

    long takenIn() {
        return Long.parseLong(text("SELECT coalesce(sum(upper(piece) - lower(piece)), 0)"
                + " FROM batch_ledger CROSS JOIN LATERAL unnest(offsets) AS run(piece)"));
    }

    String text(String sql) {
        return String.join("\n", rows(sql));
    }

    /** Each row as its columns joined by one blank. */
    List<String> rows(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> fields = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    fields.add(String.valueOf(row.getString(i)));
                }
                rows.add(String.join(" ", fields));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        workers.forEach(ServiceProcess::close);
        ended.forEach(ServiceProcess::close);
        kafka.close();
        postgres.close();
    }
}
