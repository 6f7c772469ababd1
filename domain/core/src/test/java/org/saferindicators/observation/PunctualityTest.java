package org.saferindicators.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.MissingRow;

/** A dataset whose months are due 31 days after their end: December on 31 January, January on 3 March. */
class PunctualityTest {

    private static final Dataset DATASET = new Dataset(
            "mps-recorded", "Recorded offences", "police.mps", "E23000001", MissingRow.ZERO, "", "", "", 31, List.of());

    @Test
    void twoLateEditionsBringOnlyTheirLastMonthOnItsDay() {
        Punctuality found = Punctuality.of(
                DATASET,
                List.of(reported("2015-04", "2016-12", "2017-01-31"), reported("2017-01", "2018-12", "2019-01-31")),
                LocalDate.parse("2019-02-10"));

        assertThat(found)
                .isEqualTo(new Punctuality(YearMonth.parse("2019-01"), LocalDate.parse("2019-03-03"), 0, 12, 1));
        assertThat(found.late(DATASET)).isEmpty();
    }

    @Test
    void aMonthIsLateFromTheDayAfterItsDay() {
        List<Punctuality.Reported> editions = List.of(reported("2017-01", "2018-12", "2019-01-31"));

        assertThat(Punctuality.of(DATASET, editions, LocalDate.parse("2019-03-03"))
                        .overdue())
                .isZero();
        Punctuality late = Punctuality.of(DATASET, editions, LocalDate.parse("2019-03-04"));
        assertThat(late.overdue()).isEqualTo(1);
        assertThat(late.late(DATASET)).hasValueSatisfying(absence -> {
            assertThat(absence.reason()).isEqualTo(AbsenceReason.LATE);
            assertThat(absence.text())
                    .isEqualTo("Recorded offences for January 2019 was due on 2019-03-03 and has not come.");
        });
        assertThat(Punctuality.of(DATASET, editions, LocalDate.parse("2019-05-31"))
                        .overdue())
                .isEqualTo(3);
        assertThat(Punctuality.of(DATASET, editions, LocalDate.parse("2019-06-01"))
                        .overdue())
                .isEqualTo(4);
    }

    @Test
    void aRevisionDoesNotMakeAMonthLateThatWasThereInTime() {
        List<Punctuality.Reported> editions = List.of(
                reported("2018-11", "2018-11", "2018-12-20"),
                reported("2018-12", "2018-12", "2019-02-01"),
                reported("2018-11", "2019-01", "2019-02-20"));

        Punctuality found = Punctuality.of(DATASET, editions, LocalDate.parse("2019-03-10"));

        assertThat(found.due()).isEqualTo(3);
        assertThat(found.onTime()).isEqualTo(2);
    }

    @Test
    void ofWhatNeverCameTheLastMonthDueIsExpected() {
        Punctuality found = Punctuality.of(DATASET, List.of(), LocalDate.parse("2019-02-10"));

        assertThat(found)
                .isEqualTo(new Punctuality(YearMonth.parse("2018-12"), LocalDate.parse("2019-01-31"), 1, 0, 0));
    }

    private static Punctuality.Reported reported(String first, String completeThrough, String editionDate) {
        return new Punctuality.Reported(
                YearMonth.parse(first), YearMonth.parse(completeThrough), LocalDate.parse(editionDate));
    }
}
