package org.saferindicators.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.assessment.Statements;
import org.saferindicators.feed.AbsenceNotice;
import org.saferindicators.feed.Subject;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.period.CalendarMonth;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;

/** What it means that an edition has no row for a month, in a dataset whose absent rows are zeros and in one whose are not. */
class MissingOrZeroTest {

    private static final YearMonth JANUARY = YearMonth.of(2020, 1);
    private static final LocalDate EDITION = LocalDate.of(2020, 3, 10);

    /** The reason is the agency's own ("late") only while no later edition covers the month without a word of it. */
    @ParameterizedTest
    @CsvSource({
        "ZERO,    none,       0",
        "ZERO,    2020-03-09, 0",
        "ZERO,    2020-03-10, LATE",
        "ZERO,    2020-03-11, LATE",
        "MISSING, none,       NOT_COLLECTED",
        "MISSING, 2020-03-09, NOT_COLLECTED",
        "MISSING, 2020-03-10, LATE",
        "MISSING, 2020-03-11, LATE"
    })
    void whatIsSaidToBeMissingIsNoZeroUntilALaterEditionIsSilent(MissingRow row, String declared, String expected) {
        FedFigures figures = new FedFigures().edition(EDITION, "2020-01", "2020-01", Optional.empty());

        assertThat(january(row, figures, "sent", declared)).isEqualTo(expected);
    }

    /** Editions of single measures or areas bring no events. */
    @ParameterizedTest
    @CsvSource({
        "counted, '',      '',    0",
        "counted, counted, '',    NOT_COLLECTED",
        "counted, '',      force, NOT_COLLECTED",
        "sent,    sent,    '',    0",
        "sent,    '',      force, 0",
        "sent,    counted, '',    NOT_COLLECTED"
    })
    void onlyAnEditionOfAllSaysThatNoEventHappened(String measure, String measures, String areas, String expected) {
        FedFigures figures = new FedFigures().edition(EDITION, JANUARY, some(measures), some(areas));

        assertThat(january(MissingRow.ZERO, figures, measure, "none")).isEqualTo(expected);
    }

    private static Set<String> some(String name) {
        return name.isEmpty() ? Set.of() : Set.of(name);
    }

    private static String january(MissingRow row, FedFigures figures, String measure, String declared) {
        SeriesKey series = new SeriesKey("d", measure, "force");
        Statements statements = Statements.of(declared.equals("none") ? List.of() : List.of(late(series, declared)));
        Areas areas = Areas.of(List.of(new Area("force", "Force", AreaKind.FORCE, List.of(), false)));
        Figure figure = new Windows(figures, dataset(row), areas, statements, EDITION)
                .figure(series, MonthRange.of(JANUARY), Calculation.COUNT);
        return switch (figure) {
            case Figure.Known known -> "%.0f".formatted(known.amount().value());
            case Figure.Absent absent -> absent.absence().reason().name();
            case Figure.Refused refused -> refused.refusal().reason().name();
        };
    }

    private static AbsenceNotice late(SeriesKey series, String knownOn) {
        return new AbsenceNotice(
                series.dataset(),
                Optional.empty(),
                new Subject.OfMeasure(series.measure()),
                series.area(),
                new CalendarMonth(JANUARY),
                new Absence(AbsenceReason.LATE, "Not yet.", Optional.empty()),
                Optional.of(LocalDate.parse(knownOn)));
    }

    private static Dataset dataset(MissingRow row) {
        Optional<EventRule> every = Optional.of(EventRule.every(EventKind.OFFENCE));
        List<Measure> measures = List.of(
                new Measure("counted", "Counted", MeasureForm.COUNT, "offences", every),
                new Measure("sent", "Sent", MeasureForm.COUNT, "offences"));
        return new Dataset("d", "Offences", "police.d", "force", row, "police", "OGL", "", 30, measures);
    }
}
