package org.saferindicators.ingest.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.saferindicators.ingest.batch.Batch;
import org.saferindicators.ingest.batch.Result;
import org.saferindicators.ingest.counting.LongWork;
import org.saferindicators.ingest.failure.FrozenWorkers;
import org.saferindicators.ingest.rig.IngestRig;

/**
 * A worker that stops in the middle of COPY holds the events it has sent, and no time-out of the server reaches it: it
 * can stand so for as long as a machine is paused.
 */
class FrozenSenderTest {

    /** The server inserts a thousand rows at a time, so of fewer it would hold none yet. */
    private static final int EVENTS = 1200;

    private static final String SENDING = "SELECT true FROM pg_stat_activity"
            + " WHERE datname = current_database() AND query LIKE 'COPY event FROM%' AND state = 'active'";

    private final IngestRig rig = new IngestRig();
    private final List<byte[]> values =
            IntStream.range(0, EVENTS).mapToObj(FrozenSenderTest::offence).toList();
    private byte[] rows = {};

    @BeforeEach
    void theRowsAreKnownAndForgotten() throws Exception {
        rig.send(1, values);
        try (Connection connection = rig.database.source().getConnection()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("COPY event TO STDOUT", out);
            rows = out.toByteArray();
        }
        rig.database.execute("TRUNCATE event, cube");
    }

    @Test
    void whoStopsInTheMiddleOfSendingIsEndedByTheNextWhoNeedsTheRows() throws Exception {
        Connection frozen = rig.database.source().getConnection();
        CopyIn halfSent = stopInTheMiddle(frozen);
        Batch batch = rig.batch(0, values);

        assertThat(rig.run(batch))
                .isInstanceOfSatisfying(
                        Result.Weather.class, waits -> assertThat(waits.cause()).hasMessageContaining("lock timeout"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(rig.run(batch)).isInstanceOf(Result.Done.class));

        assertThatThrownBy(halfSent::endCopy).isInstanceOf(SQLException.class);
        assertThat(rig.outcomes(1)).isEqualTo("accepted=" + 2 * EVENTS);
        assertThat(rig.database.one("SELECT count(*), sum(version) FROM event")).isEqualTo(EVENTS + " " + EVENTS);
        assertThat(rig.database.one(
                        "SELECT sum(value)::int FROM cube WHERE measure = 'burglary' AND area = 'district-1'"))
                .isEqualTo(String.valueOf(EVENTS));
    }

    /** Of another program, such as a restore that is slow to send, nothing is ended. */
    @Test
    void whoIsNoWorkerMayTakeItsTime() throws Exception {
        try (Connection slow = rig.database.source().getConnection()) {
            slow.createStatement().execute("SET application_name = 'pg_restore'");
            CopyIn halfSent = stopInTheMiddle(slow);
            Batch batch = rig.batch(0, values);

            await().atMost(Duration.ofSeconds(20)).until(() -> {
                assertThat(rig.run(batch)).isInstanceOf(Result.Weather.class);
                return rig.database
                        .one("SELECT query_start < now() - interval '6 s' FROM pg_stat_activity"
                                + " WHERE datname = current_database() AND application_name = 'pg_restore'")
                        .equals("t");
            });

            assertThat(halfSent.endCopy()).isEqualTo(EVENTS);
        }
    }

    /** Long work may send for as long as one of its statements may take; then another that begins ends it. */
    @Test
    void whoStopsInTheMiddleOfLongWorkIsEndedLater() throws Exception {
        LongWork patient = new LongWork(rig.database.source(), Duration.ofSeconds(7), Duration.ofSeconds(60));
        Connection frozen = rig.database.source().getConnection();
        frozen.createStatement().execute("SET application_name = 'PostgreSQL JDBC Driver long'");
        CopyIn halfSent = stopInTheMiddle(frozen);

        await().atMost(Duration.ofSeconds(20)).until(() -> {
            FrozenWorkers.endBatches(rig.database.source());
            return sendingFor("6 s");
        });
        assertThat(frozen.isClosed()).isFalse();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            patient.endFrozenSenders();
            return rig.database.one(SENDING).isEmpty();
        });

        assertThatThrownBy(halfSent::endCopy).isInstanceOf(SQLException.class);
    }

    /** A database that does not tell, or does not let this role end sessions, takes records all the same. */
    @Test
    void whereNobodyCanBeEndedRecordsComeInAllTheSame() {
        rig.database.execute("CREATE VIEW pg_stat_activity AS SELECT 1 AS nothing");
        rig.database.execute("ALTER DATABASE " + rig.database.one("SELECT current_database()")
                + " SET search_path = public, pg_catalog");
        assertThatThrownBy(() -> rig.database.one("SELECT pid FROM pg_stat_activity"))
                .isInstanceOf(IllegalStateException.class);

        FrozenWorkers.endBatches(rig.database.source());
        new LongWork(rig.database.source(), Duration.ofSeconds(7), Duration.ofSeconds(7)).endFrozenSenders();
        rig.send(0, values.subList(0, 3));

        assertThat(rig.database.one("SELECT count(*) FROM event")).isEqualTo("3");
    }

    private boolean sendingFor(String time) {
        return rig.database.one(SENDING).equals("t")
                && rig.database
                        .one(SENDING.replace("true", "query_start < now() - interval '" + time + "'"))
                        .equals("t");
    }

    private CopyIn stopInTheMiddle(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY event FROM STDIN");
        copy.writeToCopy(rows, 0, rows.length);
        copy.flushCopy();
        return copy;
    }

    private static byte[] offence(int number) {
        return ("{\"type\":\"offence\",\"dataset\":\"events\",\"reference\":\"%032x\",\"version\":1,".formatted(number)
                        + "\"category\":\"burglary\",\"recordedOn\":\"2020-02-03\",\"area\":\"district-1\","
                        + "\"knownOn\":\"2020-03-01\"}")
                .getBytes(UTF_8);
    }
}
