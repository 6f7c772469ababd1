package org.saferindicators.ingest.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.Submission;
import org.saferindicators.ingest.rig.TestCatalogue;
import org.saferindicators.store.event.Retention;
import org.saferindicators.store.jdbc.Transactions;

/** Records whose time is over are erased; their figures stay, and a replay does not bring them back. */
class RetentionTest {

    /** Of offences told of 2018 and 2019, those before February 2019 are over. */
    private static final YearMonth NOW = YearMonth.of(2022, 3);

    private static final int MONTHS = 37;

    private final IngestRig rig = new IngestRig();

    @Test
    void figuresStayAndNothingComesBack() throws SQLException {
        List<byte[]> told = told(120);
        rig.send(told);
        List<String> figures = rig.figures();

        assertThat(due()).isTrue();
        expire(NOW);

        assertThat(due()).isFalse();
        assertThat(rig.figures()).isEqualTo(figures);
        assertThat(rig.database.one("SELECT count(*) FROM event WHERE month < '2019-02-01'"))
                .isEqualTo("0");
        assertThat(rig.database.one("SELECT count(*) > 20 FROM event WHERE state = 'expired'"))
                .isEqualTo("t");
        rig.replay();
        rig.send(told);
        assertThat(rig.outcomes(2)).isEqualTo("unchanged=" + told.size());
        assertThat(rig.figures()).isEqualTo(figures);
    }

    @Test
    void aLaterVersionOfAnErasedRecordIsRefusedAndPersonsStayFinal() throws SQLException {
        rig.send(json("a", 1, "2018-01-20", 1), json("b", 1, "2018-06-01", 1), json("c", 1, "2019-07-01", 1));
        // The second is a repeat of the first; the third comes thirteen months later.
        assertThat(rig.figures()).contains("repeats force 2018-06 1 1");
        expire(YearMonth.of(2021, 3));

        rig.send(json("a", 2, "2018-01-20", 1), json("d", 1, "2018-08-01", 1), json("e", 1, "2019-09-01", 1));

        assertThat(rig.ledger(1)).contains("0 3 rejected BEYOND_RETENTION");
        // August 2018 looks back on January, which is erased: final. July 2019 has become a repeat of August 2018, and
        // September 2019 is one of July.
        assertThat(rig.figures())
                .contains("repeats force 2018-06 1 1", "repeats force 2019-07 1 1", "repeats force 2019-09 1 1")
                .doesNotContain("repeats force 2018-08 1 1");
    }

    @Test
    void aRecordThatWasMovedToALaterMonthGoesOnThoughItsFirstVersionIsErased() throws SQLException {
        rig.send(json("a", 1, "2018-01-20", 1));
        rig.send(json("a", 2, "2019-06-20", 1));
        expire(YearMonth.of(2021, 3));

        rig.send(json("a", 3, "2019-07-20", 1));

        assertThat(rig.outcomes(1)).isEqualTo("accepted=3");
        assertThat(rig.figures())
                .anyMatch(one -> one.contains("force 2019-07 1 1"))
                .noneMatch(one -> one.contains("2019-06"));
    }

    @Test
    void rowsOfOldEditionsAreErasedToo() throws SQLException {
        Submission old = Submission.ofEvents("old", "2018-03-01", "replace")
                .months("2018-01/2018-02")
                .event("offence", "\"category\":\"theft\",\"recordedOn\":\"2018-01\"");
        rig.send(old.all());
        List<String> figures = rig.figures();

        expire(NOW);

        assertThat(rig.database.one("SELECT sum(length(value)) FROM submission_row"))
                .isEqualTo("0");
        rig.replay();
        rig.send(old.all());
        assertThat(rig.outcomes(2)).isEqualTo("unchanged=2");
        assertThat(rig.figures()).isEqualTo(figures).isNotEmpty();
    }

    private static List<byte[]> told(int offences) {
        Random random = new Random(1);
        List<byte[]> told = new ArrayList<>();
        for (int i = 0; i < offences; i++) {
            Told one = new Told(
                    "%032x".formatted(i),
                    1,
                    LocalDate.of(2020, 1, 1),
                    LocalDate.of(2018, 1, 1).plusDays(random.nextInt(700)),
                    Optional.of("district-1"),
                    "theft",
                    false,
                    random.nextInt(20),
                    false);
            told.add(one.json());
        }
        return told;
    }

    private static byte[] json(String letter, int version, String day, int victim) {
        return ("{\"type\":\"offence\",\"dataset\":\"events\",\"reference\":\"" + letter.repeat(16) + "\",\"version\":"
                        + version + ",\"category\":\"theft\",\"recordedOn\":\"" + day
                        + "\",\"subjects\":{\"victim\":\"" + "%032x".formatted(victim) + "\"}}")
                .getBytes(UTF_8);
    }

    private boolean due() throws SQLException {
        return Transactions.<Boolean, RuntimeException>run(
                rig.database.source(), connection -> Retention.isDue(connection, dataset(), MONTHS, NOW));
    }

    private void expire(YearMonth now) throws SQLException {
        Transactions.<Integer, RuntimeException>run(
                rig.database.source(), connection -> Retention.expire(connection, dataset(), MONTHS, now));
    }

    private static Dataset dataset() {
        return TestCatalogue.get().dataset("events").orElseThrow();
    }
}
