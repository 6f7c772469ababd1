package org.saferindicators.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.place.Areas;

/** Of what is counted from events the manifests say which months are provisional, and the latest one holds. */
class ProvisionalTest {

    private static final Dataset DATASET = new Dataset(
            "d",
            "Offences",
            "police.d",
            "force",
            MissingRow.ZERO,
            "police",
            "OGL",
            "",
            30,
            List.of(
                    new Measure(
                            "counted",
                            "Counted",
                            MeasureForm.COUNT,
                            "offences",
                            Optional.of(EventRule.every(EventKind.OFFENCE))),
                    new Measure("sent", "Sent", MeasureForm.COUNT, "offences")));

    @ParameterizedTest
    @CsvSource({
        "counted, 2020-01, false",
        "counted, 2020-02, false",
        "counted, 2020-03, true",
        "counted, 2020-01/2020-03, true",
        "counted, 2019-12, false",
        "sent,    2020-03, false"
    })
    void theLatestEditionThatSpeaksOfAMonthDecides(String measure, String months, boolean provisional) {
        FedFigures figures = new FedFigures()
                .edition(LocalDate.of(2020, 5, 1), "2020-02", "2020-04", Optional.of(YearMonth.of(2020, 3)))
                .edition(LocalDate.of(2020, 4, 1), "2020-01", "2020-03", Optional.of(YearMonth.of(2020, 2)))
                .edition(LocalDate.of(2020, 6, 1), "2020-01", "2020-01", Optional.empty());
        SeriesKey series = new SeriesKey("d", measure, "force");
        for (int i = 0; i < 4; i++) {
            figures.count(series, MonthRange.of(YearMonth.of(2019, 12).plusMonths(i)), 12);
        }

        Figure figure = new Windows(
                        figures,
                        DATASET,
                        Areas.of(List.of()),
                        (one, window, since) -> Optional.empty(),
                        LocalDate.of(2020, 7, 1))
                .figure(series, Period.parse(months).months(), Calculation.COUNT);

        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Known.class,
                        known -> assertThat(known.provisional()).isEqualTo(provisional));
    }
}
