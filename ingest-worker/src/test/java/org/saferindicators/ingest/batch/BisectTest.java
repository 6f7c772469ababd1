package org.saferindicators.ingest.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** What the database refuses is found and set aside; what it cannot judge is left where it is. */
class BisectTest {

    private final IngestRig rig = new IngestRig();
    private final Submission hundred = hundred();

    @Test
    void theOneRecordTheDatabaseRefusesGoesIntoQuarantine() {
        rig.database.execute("ALTER TABLE submission_row ADD CHECK (row_number <> 42)");

        rig.send(hundred.rows());

        assertThat(rig.database.one("SELECT code, record_offset, row_number FROM quarantine"))
                .isEqualTo("STORE_REFUSED 41 42");
        assertThat(rig.outcomes(1)).isEqualTo("accepted=99; rejected=1");
        assertThat(rig.database.one("SELECT next_offset FROM partition_progress"))
                .isEqualTo("100");
    }

    @Test
    void whatItRefusesEvenInQuarantineStopsTheFeed() {
        rig.database.execute("ALTER TABLE submission_row ADD CHECK (row_number <> 42)");
        rig.database.execute("ALTER TABLE quarantine ADD CHECK (record_offset <> 41)");

        Result result = rig.run(rig.batch(0, hundred.rows()));

        assertThat(result).isInstanceOf(Result.Stopped.class);
        assertThat(rig.database.one("SELECT next_offset, stopped_code FROM partition_progress"))
                .isEqualTo("41 23514");
        assertThat(rig.outcomes(1)).isEqualTo("accepted=41");
    }

    @Test
    void aMissingTableStopsTheFeedAndLeavesTheOffset() {
        rig.database.execute("ALTER TABLE quarantine RENAME TO gone");

        Result result = rig.run(rig.batch(0, List.of("no JSON".getBytes(UTF_8))));

        assertThat(result).isInstanceOf(Result.Stopped.class);
        assertThat(rig.database.one("SELECT next_offset, stopped_code, stopped_at IS NOT NULL FROM partition_progress"))
                .isEqualTo("0 42P01 t");
        assertThat(rig.database.one("SELECT count(*) FROM batch_ledger")).isEqualTo("0");
    }

    @Test
    void aStoppedPartitionIsNotMovedByAnyWorker() {
        Batch batch = rig.batch(0, hundred.rows());
        rig.database.execute(
                "UPDATE partition_progress SET stopped_code = 'X', stopped_reason = 'x', stopped_at = now()");

        assertThat(rig.run(batch)).isInstanceOf(Result.Overtaken.class);
    }

    @Test
    void aLockThatIsNotHadIsWeather() throws Exception {
        Batch batch = rig.batch(0, hundred.rows());
        try (var other = rig.database.source().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT 1 FROM partition_progress FOR UPDATE");

            assertThat(rig.run(batch))
                    .isInstanceOfSatisfying(
                            Result.Weather.class,
                            weather -> assertThat(weather.rest()).isEqualTo(batch));
            other.rollback();
        }
        assertThat(rig.database.one("SELECT count(*) FROM quarantine")).isEqualTo("0");
        assertThat(rig.run(batch)).isInstanceOf(Result.Done.class);
    }

    @Test
    void whoWasOvertakenWritesNothing() {
        Batch frozen = rig.batch(0, hundred.rows());
        rig.send(hundred.rows());

        assertThat(rig.run(frozen)).isInstanceOf(Result.Overtaken.class);
        assertThat(rig.outcomes(1)).isEqualTo("accepted=100");
    }

    private static Submission hundred() {
        Submission submission = Submission.of("hundred", "2019-01-10");
        IntStream.range(0, 100)
                .forEach(i -> submission.count("burglary", "district-" + (i % 10 + 1), "2018-" + month(i / 10), i));
        return submission;
    }

    private static String month(int number) {
        return String.format(java.util.Locale.ROOT, "%02d", number + 1);
    }
}
