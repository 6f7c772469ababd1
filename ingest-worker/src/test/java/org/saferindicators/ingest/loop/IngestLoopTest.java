package org.saferindicators.ingest.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.Settings;

class IngestLoopTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final LoopRig rig = new LoopRig();

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void takesUpATopicThatAppearsWhileItRuns() {
        rig.start();
        await().atMost(LIMIT).until(rig.heartbeat::hasBegun);

        rig.createTopic(2);
        rig.send(0, 120);
        rig.send(1, 30);

        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.inLedger()).isEqualTo("150 150"));
        assertThat(rig.nextOffset(0)).isEqualTo("120");
        assertThat(rig.nextOffset(1)).isEqualTo("30");
    }

    @Test
    void beginsWhereTheDatabaseSaysAndNotWhereKafkaDoes() {
        rig.createTopic(1);
        rig.send(0, 20);
        rig.database.execute(
                "INSERT INTO partition_progress (topic, partition, next_offset) VALUES (?, 0, 15)", rig.topic);
        rig.start();

        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.inLedger()).isEqualTo("5 5"));
    }

    @Test
    void recordsDeletedBeforeTheyWereTakenInStopTheFeedUntilAPersonDecides() {
        rig.createTopic(2);
        rig.send(0, 20);
        rig.deleteBefore(0, 10);
        rig.start();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.stopped(0)).isEqualTo("OFFSET_OUT_OF_RANGE"));
        assertThat(rig.nextOffset(0)).isEqualTo("0");

        rig.send(1, 5);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.nextOffset(1)).isEqualTo("5"));

        rig.database.execute("UPDATE partition_progress SET next_offset = 10, epoch = epoch + 1, stopped_code = NULL,"
                + " stopped_reason = NULL, stopped_at = NULL WHERE partition = 0");
        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.nextOffset(0)).isEqualTo("20"));
        assertThat(rig.inLedger()).isEqualTo("15 15");
    }

    @Test
    void aReplayOfAnIdlePartitionBeginsWithoutANewRecord() {
        rig.createTopic(2);
        rig.send(0, 5);
        rig.send(1, 3);
        rig.start();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.inLedger()).isEqualTo("8 8"));

        rig.database.execute("SELECT replay_topic(?, 0)", rig.topic);

        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.inLedger()).isEqualTo("13 8"));
        assertThat(rig.database.one("SELECT DISTINCT partition FROM ledger WHERE epoch = 2"))
                .isEqualTo("0");
    }

    @Test
    void aStoppedPartitionGoesOnFromWhereAPersonSays() {
        rig.createTopic(1);
        rig.send(0, 20);
        rig.deleteBefore(0, 10);
        rig.start();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.stopped(0)).isEqualTo("OFFSET_OUT_OF_RANGE"));

        rig.database.execute("SELECT replay_topic(?, 0, 10)", rig.topic);
        rig.database.execute("SELECT resume_partition(?, 0)", rig.topic);

        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.nextOffset(0)).isEqualTo("20"));
        assertThat(rig.inLedger()).isEqualTo("10 10");
        assertThat(rig.database.rows("SELECT resume_partition(?, 0)", rig.topic))
                .isEmpty();
    }

    @Test
    void anOffsetPastTheEndStopsTheFeed() {
        rig.createTopic(1);
        rig.send(0, 5);
        rig.database.execute(
                "INSERT INTO partition_progress (topic, partition, next_offset) VALUES (?, 0, 50)", rig.topic);
        rig.start();

        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.stopped(0)).isEqualTo("OFFSET_OUT_OF_RANGE"));
        assertThat(rig.nextOffset(0)).isEqualTo("50");
    }

    @Test
    void keepsPollingWhileTheDatabaseGivesNoLock() throws Exception {
        rig.createTopic(1);
        rig.start();
        rig.send(0, 5);
        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.nextOffset(0)).isEqualTo("5"));
        try (Connection other = rig.database.source().getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
            statement.execute("LOCK TABLE partition_progress IN EXCLUSIVE MODE");
            rig.send(0, 5);
            await().atMost(LIMIT)
                    .until(() -> rig.meters.counter("safer.ingest.retries").count() >= 2);
            assertThat(rig.heartbeat.silence()).isLessThan(Duration.ofSeconds(2));
            other.rollback();
        }
        await().atMost(LIMIT).untilAsserted(() -> assertThat(rig.inLedger()).isEqualTo("10 10"));
    }

    @Test
    void asksAgainWhenItWasOvertaken() {
        try (LoopRig seldom = new LoopRig(new Settings.Batches(50, Duration.ofMinutes(5)))) {
            seldom.createTopic(1);
            seldom.start();
            seldom.send(0, 5);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(seldom.nextOffset(0)).isEqualTo("5"));

            seldom.database.execute(
                    "UPDATE partition_progress SET next_offset = 0, epoch = 2 WHERE topic = ?", seldom.topic);
            seldom.send(0, 1);

            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(seldom.inLedger()).isEqualTo("11 6"));
            assertThat(seldom.meters.counter("safer.ingest.fenced").count()).isEqualTo(1);
        }
    }

    @Test
    void stopsInGoodOrder() {
        rig.createTopic(1);
        rig.start();
        rig.send(0, 500);
        await().atMost(LIMIT).until(() -> !rig.inLedger().equals("0 0"));

        rig.stop();

        await().atMost(LIMIT).until(() -> !rig.isRunning());
        String[] counts = rig.inLedger().split(" ", 2);
        assertThat(counts[0]).isEqualTo(counts[1]).isEqualTo(rig.nextOffset(0));
    }
}
