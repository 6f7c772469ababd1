package org.saferindicators.acceptance.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalPostgres;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;

/** A database and a broker to be hurt, packaged workers as child processes, and the questions that decide. */
final class FaultRig implements AutoCloseable {

    private static final String TOPIC = "feed.police.mps.v1";
    private static final int PARTITIONS = 8;

    /** Who the worker is to the database: the owner of the tables, and no superuser. */
    static final String ROLE = "ingest";

    private static final Path ROOT = Path.of("..", "..");
    private static final Duration LIMIT = Duration.ofMinutes(4);

    final LocalPostgres postgres;
    final KafkaProcess kafka;
    private final KafkaProducer<byte[], byte[]> producer;
    private long sent;

    FaultRig(Path folder) {
        postgres = LocalPostgres.start(folder.resolve("postgres"));
        execute("CREATE ROLE " + ROLE + " LOGIN", "ALTER DATABASE safer OWNER TO " + ROLE);
        execute("GRANT ALL ON SCHEMA public TO " + ROLE);
        kafka = KafkaProcess.start(folder.resolve("kafka"));
        kafka.createTopic(TOPIC, PARTITIONS);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka.bootstrap(), "linger.ms", "20", "enable.idempotence", "true"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Starts a worker and waits until it polls. */
    ServiceProcess worker() {
        return launch().awaitReady(LIMIT);
    }

    /**
     * Starts a worker with small batches and short time-outs, and does not wait. It has more writers than connections, so
     * at any moment of a load some batches are decoded and about to begin their transaction: a worker that is frozen then
     * tries to write them when it wakes, and only the fence stands in the way.
     */
    ServiceProcess launch() {
        return launch("3s");
    }

    /** The same with another session time-out. */
    ServiceProcess launch(String session) {
        return ServiceLaunch.ofModule(ROOT.resolve("ingest-worker"))
                .withConfig("quarkus.datasource.jdbc.url", postgres.jdbcUrl())
                .withConfig("quarkus.datasource.username", ROLE)
                .withConfig("quarkus.datasource.password", postgres.password())
                .withConfig("safer.kafka.bootstrap", kafka.bootstrap())
                .withConfig("safer.kafka.session-timeout", session)
                .withConfig("safer.batch.size", "100")
                .withConfig("safer.batch.writers", "4")
                .withConfig("quarkus.datasource.jdbc.max-size", "2")
                .withConfig("quarkus.datasource.jdbc.acquisition-timeout", "60")
                .withConfig("safer.batch.longest-backoff", "1s")
                .withConfig("safer.batch.recheck-stopped", "1s")
                .withConfig("safer.kafka.metadata-age", "1s")
                .withConfig("safer.database.statement-timeout", "4s")
                .withConfig("safer.database.socket-timeout-seconds", "6")
                .withConfig("safer.database.lock-timeout", "2s")
                .withConfig("safer.database.idle-timeout", "2s")
                .withConfig("safer.database.closing-idle-timeout", "5s")
                .withConfig("safer.submission.sweep-every", "1s")
                .withConfig(
                        "safer.catalogue.dir", ROOT.resolve("deploy/catalogue").toString())
                .start();
    }

    /** Sends a submission over all partitions; what was sent is in Kafka on return. */
    void send(Load load) {
        List<byte[]> records = load.records();
        List<Future<RecordMetadata>> acknowledged = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            acknowledged.add(producer.send(new ProducerRecord<>(TOPIC, i % PARTITIONS, null, records.get(i))));
        }
        producer.flush();
        assertThat(acknowledged)
                .allSatisfy(one -> assertThat(one.get().hasOffset()).isTrue());
        sent += records.size();
    }

    /** How many batches the worker gave up because another had moved on. */
    static double fenced(ServiceProcess worker) {
        return counted(worker, "safer_ingest_fenced_total");
    }

    /** How often the worker could not go on, as its metrics say: attempts put off and partitions stopped. */
    static double delays(ServiceProcess worker) {
        return counted(worker, "safer_ingest_retries_total") + counted(worker, "safer_ingest_stops_total");
    }

    /** For how many seconds the worker has heard of no broker, as its metrics say. */
    static double silence(ServiceProcess worker) {
        return counted(worker, "safer_ingest_broker_silence");
    }

    private static double counted(ServiceProcess worker, String metric) {
        String metrics =
                given().baseUri(worker.base().toString()).get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith(metric))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Waits until a part of what was sent has been taken in, so that a fault hits in the middle of it. */
    void awaitUnderWay(long before) {
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> takenIn() >= before + (sent - before) / 8);
    }

    /** That there was still work to do at the moment of the fault. */
    void assertHitInTheMiddle() {
        assertThat(takenIn()).as("taken in when the fault hit").isLessThan(sent);
    }

    void awaitAllTakenIn() {
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(200)).until(() -> takenIn() >= sent);
    }

    void awaitPublished(Load load) {
        awaitPublished(load, "SELECT 1");
    }

    /** Waits while a person looks after it, by this statement. */
    void awaitPublished(Load load, String lookAfter) {
        await().atMost(LIMIT).ignoreExceptions().until(() -> {
            execute(lookAfter);
            return text("SELECT state FROM submission WHERE submission = 'load-" + load.round() + "'")
                    .equals("published");
        });
    }

    /** Each sent offset stands in the ledger once, as accepted; nothing is in quarantine. */
    void assertEachRecordOnce() {
        assertThat(number("SELECT count(*) FROM ledger"))
                .as("lines of the ledger")
                .isEqualTo(sent);
        assertThat(number("SELECT count(DISTINCT (partition, record_offset)) FROM ledger"))
                .isEqualTo(sent);
        assertThat(number("SELECT count(*) FROM ledger WHERE outcome <> 'accepted'"))
                .isZero();
        assertThat(number("SELECT sum(records) FROM submission_tally")).isEqualTo(sent);
        assertThat(number("SELECT sum(next_offset) FROM partition_progress")).isEqualTo(sent);
        assertThat(number("SELECT count(*) FROM quarantine")).isZero();
    }

    /** The figures as known on the day of an edition are those of the edition. */
    void assertFiguresOf(Load load) {
        assertThat(number("SELECT sum(value) FROM cube WHERE known_on <= date '2019-01-01' + " + load.round()))
                .as("sum of edition %d", load.round())
                .isEqualTo(load.sum());
    }

    long takenIn() {
        return number("SELECT coalesce(sum(upper(piece) - lower(piece)), 0)"
                + " FROM batch_ledger CROSS JOIN LATERAL unnest(offsets) AS run(piece)");
    }

    /** How many milliseconds after this time the last partition of all saw its first batch. */
    long takenOver(String since) {
        return number("SELECT ceil(extract(epoch FROM max(first) - timestamptz '" + since + "') * 1000)"
                + " FROM (SELECT min(recorded_at) AS first FROM batch_ledger WHERE recorded_at > '" + since
                + "' GROUP BY partition) taken");
    }

    /** Where the partitions stand, added up. */
    long offsets() {
        return number("SELECT coalesce(sum(next_offset), 0) FROM partition_progress");
    }

    /** The offsets that Kafka keeps for lag tools, added up. */
    long committed() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            return admin
                    .listConsumerGroupOffsets("safer-ingest")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .values()
                    .stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka does not say what is committed", e);
        }
    }

    /** How many records were acknowledged. */
    long sent() {
        return sent;
    }

    long number(String sql) {
        return Long.parseLong(text(sql).replaceFirst("\\.0*$", ""));
    }

    String text(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Runs statements as a superuser, each in its own transaction. */
    void execute(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    /** A connection of a superuser. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl() + "?connectTimeout=5&socketTimeout=30", postgres.user(), postgres.password());
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        kafka.close();
        postgres.close();
    }
}
