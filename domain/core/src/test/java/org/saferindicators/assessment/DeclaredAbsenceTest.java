package org.saferindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saferindicators.assessment.Case.BARKING;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.feed.AbsenceNotice;
import org.saferindicators.feed.Subject;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.AbsenceReason;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.Period;

/** What is declared of an indicator or of its measure holds until a later edition covers the month without a word of it. */
class DeclaredAbsenceTest {

    /** The edition is of 1 February 2018 and has nothing for May 2017. */
    @ParameterizedTest
    @CsvSource({
        "indicator, 2018-02-01, LATE",
        "indicator, 2018-01-31, NOT_COLLECTED",
        "measure,   2018-02-01, LATE",
        "measure,   2018-01-31, NOT_COLLECTED"
    })
    void itIsOverWhenALaterEditionIsSilent(String about, LocalDate declared, AbsenceReason reason) {
        boolean ofIndicator = about.equals("indicator");
        Subject subject = ofIndicator ? new Subject.OfIndicator("indicator") : new Subject.OfMeasure("m");
        AbsenceNotice late = new AbsenceNotice(
                "d",
                ofIndicator ? Optional.of("plan") : Optional.empty(),
                subject,
                BARKING,
                Period.parse("2017-05"),
                new Absence(AbsenceReason.LATE, "Not yet.", Optional.empty()),
                Optional.of(declared));

        IndicatorStatus status = new Case()
                .count(BARKING, "2017-06", 3)
                .provisionalFrom("2018-01")
                .says(late)
                .status(BARKING, "2017-05");

        assertThat(status.current().figure())
                .isInstanceOfSatisfying(
                        Figure.Absent.class,
                        absent -> assertThat(absent.absence().reason()).isEqualTo(reason));
    }
}
