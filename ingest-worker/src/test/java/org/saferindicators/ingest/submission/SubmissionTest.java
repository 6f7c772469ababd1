package org.saferindicators.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;

/** A submission is visible whole or not at all, in whatever order it comes. */
class SubmissionTest {

    private static final List<String> FIGURES = List.of(
            "burglary district-1 2018-01 1 12", "burglary district-2 2018-01 1 7", "robbery district-1 2018-02 1 3");

    private final IngestRig rig = new IngestRig();
    private final Submission january = Submission.of("january", "2019-01-10")
            .count("burglary", "district-1", "2018-01", 12)
            .count("burglary", "district-2", "2018-01", 7)
            .count("robbery", "district-1", "2018-02", 3);

    @Test
    void publishesWhenTheManifestComesLast() {
        rig.send(january.rows());
        assertThat(rig.figures()).isEmpty();

        rig.send(january.manifest());

        assertThat(rig.figures()).isEqualTo(FIGURES);
        assertThat(rig.state("january")).isEqualTo("published");
    }

    @Test
    void publishesWhenTheManifestComesFirst() {
        rig.send(january.manifest());
        rig.send(0, january.rows().subList(0, 2));
        assertThat(rig.figures()).isEmpty();

        rig.send(0, january.rows().subList(2, 3));

        assertThat(rig.figures()).isEqualTo(FIGURES);
    }

    @Test
    void publishesOnceHoweverShuffledDoubledAndSpreadOverPartitions() {
        for (long seed = 0; seed < 5; seed++) {
            IngestRig fresh = new IngestRig();
            List<byte[]> sent = new ArrayList<>(january.all());
            sent.addAll(january.all());
            Collections.shuffle(sent, new Random(seed));
            Random random = new Random(seed);
            sent.forEach(one -> fresh.send(random.nextInt(3), List.of(one)));

            assertThat(fresh.figures()).as("seed %d", seed).isEqualTo(FIGURES);
            assertThat(fresh.outcomes(1)).isEqualTo("accepted=4; unchanged=4");
        }
    }

    @Test
    void theWholeSubmissionAgainIsUnchanged() {
        rig.send(january.all());
        String revision = rig.database.one("SELECT sum(revision) FROM revision_shard");

        rig.send(january.all());

        assertThat(rig.figures()).isEqualTo(FIGURES);
        assertThat(rig.ledger(1))
                .hasSize(8)
                .filteredOn(one -> one.endsWith("unchanged -"))
                .hasSize(4);
        assertThat(rig.database.one("SELECT sum(revision) FROM revision_shard")).isEqualTo(revision);
        assertThat(rig.database.one("SELECT sent, accepted, unchanged, conflict, rejected FROM receipt"))
                .isEqualTo("8 4 4 0 0");
    }

    @Test
    void aReplayFromTheStartChangesNothing() {
        rig.send(january.all());
        List<String> cube = rig.database.rows("SELECT * FROM cube ORDER BY 1, 2, 3, 4, 5, 6, 7, 8");

        rig.replay();
        rig.send(january.all());

        assertThat(rig.outcomes(2)).isEqualTo("unchanged=4");
        assertThat(rig.database.rows("SELECT * FROM cube ORDER BY 1, 2, 3, 4, 5, 6, 7, 8"))
                .isEqualTo(cube);
    }

    @Test
    void theSameEditionUnderAnotherNameIsUnchanged() {
        rig.send(january.all());

        rig.send(Submission.of("january-again", "2019-01-10")
                .count("robbery", "district-1", "2018-02", 3)
                .count("burglary", "district-2", "2018-01", 7)
                .count("burglary", "district-1", "2018-01", 12)
                .all());

        assertThat(rig.state("january-again")).isEqualTo("unchanged");
        assertThat(rig.figures()).isEqualTo(FIGURES);
    }

    @Test
    void anotherContentOfTheSameEditionIsAConflict() {
        rig.send(january.all());

        rig.send(Submission.of("january-other", "2019-01-10")
                .count("burglary", "district-1", "2018-01", 13)
                .all());

        assertThat(rig.state("january-other")).isEqualTo("failed");
        assertThat(rig.reason("january-other")).isEqualTo("EDITION_CONFLICT");
        assertThat(rig.figures()).isEqualTo(FIGURES);
    }

    @Test
    void aWrongHashNeverShowsAPart() {
        rig.send(january.rows());
        rig.send(january.manifest(3, "0".repeat(64)));

        assertThat(rig.figures()).isEmpty();
        assertThat(rig.state("january")).isEqualTo("failed");
        assertThat(rig.reason("january")).isEqualTo("HASH_MISMATCH");
    }

    @Test
    void tooManyRowsFailWhenTheyComeBeforeTheManifest() {
        rig.send(january.rows());
        rig.send(january.manifest(2, "0".repeat(64)));

        assertThat(rig.reason("january")).isEqualTo("ROW_COUNT");
        assertThat(rig.figures()).isEmpty();
        assertThat(rig.database.one("SELECT code, row_number, submission FROM quarantine"))
                .isEqualTo("ROW_BEYOND_MANIFEST 3 january");
        assertThat(rig.outcomes(1)).isEqualTo("accepted=3; rejected=1");
    }

    @Test
    void tooManyRowsFailWhenTheyComeAfterTheManifest() {
        rig.send(january.manifest(2, "0".repeat(64)));
        rig.send(january.rows());

        assertThat(rig.reason("january")).isEqualTo("ROW_COUNT");
        assertThat(rig.database.one("SELECT code, row_number FROM quarantine")).isEqualTo("ROW_BEYOND_MANIFEST 3");
        assertThat(rig.outcomes(1)).isEqualTo("accepted=3; rejected=1");
    }

    @Test
    void missingRowsKeepItOpenAndAreNamed() {
        rig.send(0, january.rows().subList(0, 1));
        rig.send(january.manifest());

        assertThat(rig.state("january")).isEqualTo("open");
        assertThat(rig.database.one("SELECT missing_rows FROM receipt")).isEqualTo("{[2,4)}");
    }

    @Test
    void theSameCellTwiceFails() {
        Submission twice = Submission.of("twice", "2019-01-10")
                .count("burglary", "district-1", "2018-04/2018-06", 12)
                .row("\"measure\":\"burglary\",\"area\":\"district-1\",\"period\":\"FY2018/19-Q1\",\"value\":12");
        rig.send(twice.all());

        assertThat(rig.reason("twice")).isEqualTo("DUPLICATE_CELL");
        assertThat(rig.database.one("SELECT code, row_number FROM quarantine")).isEqualTo("DUPLICATE_CELL 2");
        assertThat(rig.figures()).isEmpty();
    }

    @Test
    void aRowOutOfScopeFailsBeforeAndAfterTheManifestAlike() {
        Submission stray = Submission.of("stray", "2019-01-10")
                .months("2018-01/2018-06")
                .count("burglary", "district-1", "2018-01", 12)
                .count("burglary", "district-1", "2018-07", 9);
        IngestRig other = new IngestRig();

        rig.send(stray.rows());
        rig.send(stray.manifest());
        other.send(stray.manifest());
        other.send(stray.rows());

        for (IngestRig each : List.of(rig, other)) {
            assertThat(each.reason("stray")).isEqualTo("OUT_OF_SCOPE");
            assertThat(each.figures()).isEmpty();
            assertThat(each.database.one("SELECT code, row_number FROM quarantine"))
                    .isEqualTo("OUT_OF_SCOPE 2");
            assertThat(each.outcomes(1)).isEqualTo("accepted=2; rejected=1");
        }
    }

    @Test
    void aReplayFindsAMovedRowAgainOutOfScopeOnce() {
        Submission stray = Submission.of("stray", "2019-01-10")
                .months("2018-01/2018-06")
                .count("burglary", "district-1", "2018-01", 12)
                .count("burglary", "district-1", "2018-07", 9);
        rig.send(stray.all().subList(0, 2));
        rig.send(stray.manifest());

        rig.replay();
        rig.send(stray.all());

        assertThat(rig.outcomes(2)).isEqualTo("rejected=1; unchanged=2");
        assertThat(rig.database.one("SELECT count(*) FROM quarantine")).isEqualTo("1");
    }

    @Test
    void anotherContentUnderARowNumberIsAConflictAndTheFirstStays() {
        rig.send(january.rows());
        rig.send(Submission.of("january", "2019-01-10")
                .count("burglary", "district-1", "2018-01", 99)
                .rows());
        rig.send(january.manifest());

        assertThat(rig.figures()).isEqualTo(FIGURES);
        assertThat(rig.ledger(1)).contains("0 3 conflict ROW_CONFLICT");
        assertThat(rig.database.one("SELECT code, row_number FROM quarantine")).isEqualTo("ROW_CONFLICT 1");
    }

    @Test
    void anotherManifestIsAConflictAndTheFirstStays() {
        rig.send(january.all());
        rig.send(january.manifest(4, january.sha256()));

        assertThat(rig.ledger(1)).last().isEqualTo("0 4 conflict MANIFEST_CONFLICT");
        assertThat(rig.state("january")).isEqualTo("published");
    }

    @Test
    void aRejectedRowHoldsItBackUntilItComesRight() {
        Submission twenty = twenty();
        List<byte[]> rows = new ArrayList<>(twenty.rows());
        rows.set(1, negative(rows.get(1)));
        rows.add(twenty.manifest());
        rig.send(rows);
        assertThat(rig.figures()).isEmpty();
        assertThat(rig.database.one("SELECT state, sent, accepted, rejected, missing_rows, faults FROM receipt"))
                .isEqualTo("open 21 20 1 {[2,3)} {\"OUT_OF_RANGE\": 1}");

        rig.send(twenty.rows().get(1));

        assertThat(rig.figures()).hasSize(20);
    }

    /** One of twenty is 5 %, two are more. */
    @Test
    void moreThanFivePercentRejectedHoldsItUntilAPersonReleasesIt() {
        Submission twenty = twenty();
        rig.send(negative(twenty.rows().get(0)), negative(twenty.rows().get(1)));
        rig.send(twenty.all());

        assertThat(rig.figures()).isEmpty();
        assertThat(rig.state("twenty")).isEqualTo("open");
        assertThat(rig.reason("twenty")).isEqualTo("TOO_MANY_REJECTED");

        rig.database.execute("UPDATE submission SET breaker = 'released'");
        rig.close();
        assertThat(rig.figures()).hasSize(20);
    }

    private static Submission twenty() {
        Submission twenty = Submission.of("twenty", "2019-01-10");
        for (int i = 1; i <= 10; i++) {
            twenty.count("burglary", "district-" + i, "2018-01", i).count("robbery", "district-" + i, "2018-01", i);
        }
        return twenty;
    }

    private static byte[] negative(byte[] row) {
        return new String(row, UTF_8).replace("\"value\":", "\"value\":-").getBytes(UTF_8);
    }

    @Test
    void absencesBecomeKnownWithTheEdition() {
        rig.send(Submission.of("absent", "2019-01-10")
                .count("burglary", "district-1", "2018-01", 12)
                .absence("robbery", "district-1", "2018-01", "Not counted yet.")
                .all());

        assertThat(rig.database.one(
                        "SELECT kind, known_on, subject, area, first_month, body ->> 'text' FROM statement"))
                .isEqualTo("absence 2019-01-10 measure:robbery district-1 2018-01-01 Not counted yet.");
    }
}
