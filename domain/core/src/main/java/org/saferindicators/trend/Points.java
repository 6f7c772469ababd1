package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.saferindicators.assessment.ChangeFrom;
import org.saferindicators.assessment.Changes;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.observation.Places;
import org.saferindicators.period.Basis;
import org.saferindicators.period.MonthRange;

/** The points of a series. */
final class Points {

    private final IndicatorFigures figures;
    private final TrendQuestion question;
    private final Stretches stretches;

    Points(IndicatorFigures figures, TrendQuestion question, Stretches stretches) {
        this.figures = figures;
        this.question = question;
        this.stretches = stretches;
    }

    List<TrendPoint> all() {
        return windows().map(this::point).toList();
    }

    /** One for each month; of quarters and years one for each, the last quarter as far as it goes, years only whole. */
    private Stream<MonthRange> windows() {
        Basis frequency = question.frequency();
        MonthRange range = question.range();
        return range.months().stream()
                .filter(month -> isPoint(frequency, month))
                .map(frequency::endingWith);
    }

    private boolean isPoint(Basis frequency, YearMonth month) {
        boolean ends = frequency.whole(month).last().equals(month);
        return switch (frequency) {
            case MONTH, FINANCIAL_YEAR_TO_DATE, ROLLING_12_MONTHS -> true;
            case QUARTER -> ends || month.equals(question.last());
            case FINANCIAL_YEAR -> ends;
            case SNAPSHOT, SPAN, COHORT -> false;
        };
    }

    private TrendPoint point(MonthRange window) {
        MonthRange earlier = window.minusYears(1);
        String area = question.area().code();
        Places.Compared compared = figures.compared(area, window, earlier);
        ChangeFrom change = Changes.onYearEarlier(question.indicator(), window).between(compared, List.of());
        boolean complete = question.frequency() != Basis.QUARTER || window.equals(Basis.QUARTER.whole(window.last()));
        return new TrendPoint(
                window,
                complete,
                figures.figure(area, window).figure(),
                figures.figure(area, earlier).figure(),
                change,
                stretches.straddles(window));
    }
}
