package org.saferindicators.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.Signal;

/**
 * Infrastructure is never data. Whatever the database or the broker has, no good record is refused and no offset moves
 * without its data; a person is called and told what to do; and when that is done, everything comes in. One worker lives
 * through all of it. {@code deploy/faults --outage 600} makes the outages longer.
 */
class InfrastructureFaultTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("faults.outage", 4));
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String END_SESSIONS =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" + FaultRig.ROLE + "'";

    /** What {@code deploy/resume} runs: a person says that a cause is mended. */
    private static final String RESUME =
            "SELECT resume_partition(topic, partition) FROM partition_progress" + " WHERE stopped_code IS NOT NULL";

    private static final String FIRST_BATCH_SINCE_START =
            "SELECT ceil(extract(epoch FROM min(recorded_at) - pg_postmaster_start_time()) * 1000) FROM batch_ledger"
                    + " WHERE recorded_at >= pg_postmaster_start_time()";

    @TempDir
    private static Path folder;

    private static FaultRig rig;
    private static ServiceProcess worker;
    private static int round;

    @BeforeAll
    static void start() {
        rig = new FaultRig(folder);
        worker = rig.worker();
    }

    @AfterAll
    static void stop() {
        worker.close();
        rig.close();
    }

    static Stream<Arguments> faultsOfTheDatabase() {
        return Stream.of(
                Arguments.of(
                        "privilege revoked",
                        "REVOKE INSERT ON submission_row FROM ingest",
                        "GRANT INSERT ON submission_row TO ingest",
                        "GRANT it what the message names"),
                Arguments.of(
                        "privilege on the offsets revoked",
                        "REVOKE UPDATE ON partition_progress FROM ingest",
                        "GRANT UPDATE ON partition_progress TO ingest",
                        "permission denied for table partition_progress"),
                Arguments.of(
                        "column missing",
                        "ALTER TABLE submission_row RENAME COLUMN sha256 TO hash",
                        "ALTER TABLE submission_row RENAME COLUMN hash TO sha256",
                        "put back what the message names"),
                Arguments.of(
                        "table missing",
                        "ALTER TABLE batch_ledger RENAME TO taken_away",
                        "ALTER TABLE taken_away RENAME TO batch_ledger",
                        "put back what the message names"),
                Arguments.of(
                        "no connection left",
                        "ALTER ROLE ingest CONNECTION LIMIT 0",
                        "ALTER ROLE ingest CONNECTION LIMIT -1",
                        "raise max_connections, or end sessions"),
                Arguments.of(
                        "no right to log in",
                        "ALTER ROLE ingest NOLOGIN",
                        "ALTER ROLE ingest LOGIN",
                        "mend SAFER_DB_USER and SAFER_DB_PASSWORD"),
                Arguments.of(
                        "takes reads only",
                        "ALTER ROLE ingest SET default_transaction_read_only = on",
                        "ALTER ROLE ingest RESET default_transaction_read_only",
                        "point SAFER_JDBC_URL to the one that takes writes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfTheDatabase")
    void aFaultOfTheDatabaseIsWaitedFor(String name, String hurt, String mend, String advice) {
        outage(
                advice,
                () -> rig.execute(hurt, END_SESSIONS),
                InfrastructureFaultTest::assertNothingMoved,
                () -> rig.execute(mend, END_SESSIONS),
                load -> rig.awaitPublished(load, RESUME));
    }

    @Test
    void aDatabaseThatIsDownIsWaitedFor() {
        outage(
                "see whether PostgreSQL runs",
                () -> rig.postgres.stopImmediate(),
                before -> {},
                () -> rig.postgres.restart(),
                rig::awaitPublished);
        Duration took = Duration.ofMillis(rig.number(FIRST_BATCH_SINCE_START));
        System.out.printf("first batch %d ms after the start of the database%n", took.toMillis());
        assertThat(took).isLessThan(SOON);
    }

    @Test
    void aDatabaseThatHangsIsWaitedFor() {
        outage(
                "see whether PostgreSQL runs",
                () -> rig.postgres.freeze(true),
                before -> {},
                () -> rig.postgres.freeze(false),
                rig::awaitPublished);
    }

    @Test
    void aLockThatIsNotToBeHadIsWaitedFor() throws SQLException {
        try (Connection other = rig.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            outage(
                    "find it with pg_blocking_pids()",
                    () -> run(statement, "LOCK TABLE submission_row IN ACCESS EXCLUSIVE MODE"),
                    InfrastructureFaultTest::assertNothingMoved,
                    () -> run(statement, "ROLLBACK"),
                    rig::awaitPublished);
        }
    }

    @Test
    void aFullDiskIsWaitedFor() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mount(folder.resolve("disk"));
        assumeTrue(mounted.isPresent(), "this machine does not permit to mount a small disk");
        try (SmallDisk disk = mounted.get()) {
            rig.execute(
                    "CREATE TABLESPACE small LOCATION '" + disk.room() + "'",
                    "ALTER TABLE submission_row SET TABLESPACE small",
                    "ALTER INDEX submission_row_pkey SET TABLESPACE small");
            outage(
                    "free space on it, or make it larger",
                    disk::fill,
                    before -> assertThat(rig.offsets()).isEqualTo(rig.takenIn()).isLessThan(rig.sent()),
                    disk::free,
                    rig::awaitPublished);
            rig.execute(
                    "ALTER TABLE submission_row SET TABLESPACE pg_default",
                    "ALTER INDEX submission_row_pkey SET TABLESPACE pg_default",
                    "DROP TABLESPACE small");
        }
    }

    @Test
    void aBrokerThatIsDownIsWaitedFor() {
        brokerOutage(() -> rig.kafka.signal(Signal.KILL), () -> rig.kafka.restart());
    }

    @Test
    void aBrokerThatHangsIsWaitedFor() {
        brokerOutage(() -> rig.kafka.signal(Signal.STOP), () -> rig.kafka.signal(Signal.CONT));
    }

    private static void assertNothingMoved(long before) {
        assertThat(rig.offsets()).as("offsets while the database takes nothing").isEqualTo(before);
    }

    private static void outage(
            String advice, Runnable hurt, LongConsumer meanwhile, Runnable mend, Consumer<Load> afterwards) {
        long settled = rig.offsets();
        double delays = FaultRig.delays(worker);
        Alarms alarms = new Alarms(worker.log());
        Load load = new Load(round++, 3);
        hurt.run();
        try {
            rig.send(load);
            await().atMost(LIMIT).until(() -> alarms.say(advice));
            lastThrough();
            assertThat(FaultRig.delays(worker))
                    .as("attempts put off, as metrics say")
                    .isGreaterThan(delays);
            meanwhile.accept(settled);
        } finally {
            mend.run();
        }
        afterwards.accept(load);
        assertThat(rig.offsets()).isEqualTo(settled + load.records().size());
        rig.assertEachRecordOnce();
        rig.assertFiguresOf(load);
    }

    private static void brokerOutage(Runnable hurt, Runnable mend) {
        long settled = rig.offsets();
        Alarms alarms = new Alarms(worker.log());
        hurt.run();
        await().atMost(LIMIT).until(() -> alarms.say("see whether Kafka runs"));
        lastThrough();
        assertThat(rig.offsets()).isEqualTo(settled);
        double silence = FaultRig.silence(worker);
        mend.run();
        Load load = new Load(round++, 3);
        rig.send(load);
        rig.awaitPublished(load);
        assertThat(FaultRig.silence(worker)).as("silence of the brokers").isLessThan(silence);
        rig.assertEachRecordOnce();
    }

    /** Readiness does not fall because something else is away, and the poll thread lives. */
    private static void lastThrough() {
        await().pollDelay(OUTAGE).atMost(OUTAGE.plus(LIMIT)).until(worker::isReady);
        assertThat(worker.isAlive()).isTrue();
    }

    private static void run(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
