package org.saferindicators.page;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.StatusCalculator;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Cohort;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.Basis;
import org.saferindicators.period.CalendarMonth;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.period.Span;
import org.saferindicators.place.Area;

/** Settles which period is meant where people name none, or only that of the page. */
public final class PageWindow {

    private static final int COHORT_MONTHS = 12;
    private static final int LOOK_BACK_MONTHS = 12;

    private PageWindow() {}

    /** The latest complete period of an indicator on a basis. */
    public static Period latest(Evidence evidence, Indicator indicator, Basis basis) {
        return ending(indicator, basis, lastComplete(evidence, indicator));
    }

    /**
     * What a page asks of an indicator: the period of the page where the indicator's basis takes it and its dataset is
     * complete that far, else the window of the basis that ends with the page; where that has no figure and nobody has
     * said why, the latest one of the twelve months before that has one.
     */
    static StatusQuestion question(Evidence evidence, Indicator indicator, Area area, Optional<Period> page) {
        StatusQuestion first = first(evidence, indicator, area, page);
        if (hasFigure(evidence, first) || isExplained(evidence, first)) {
            return first;
        }
        return earlier(indicator, first.window().last())
                .map(period -> new StatusQuestion(indicator, area, period, indicator.basis(), page))
                .filter(question -> hasFigure(evidence, question))
                .findFirst()
                .orElse(first);
    }

    private static StatusQuestion first(Evidence evidence, Indicator indicator, Area area, Optional<Period> page) {
        YearMonth complete = lastComplete(evidence, indicator);
        Basis basis = indicator.basis();
        Optional<Period> taken = page.filter(basis::accepts)
                .filter(period -> !period.months().last().isAfter(complete));
        YearMonth until = page.map(period -> period.months().last())
                .filter(complete::isAfter)
                .orElse(complete);
        return new StatusQuestion(indicator, area, taken.orElseGet(() -> ending(indicator, basis, until)), basis, page);
    }

    private static Stream<Period> earlier(Indicator indicator, YearMonth last) {
        return IntStream.rangeClosed(1, LOOK_BACK_MONTHS)
                .mapToObj(last::minusMonths)
                .map(month -> ending(indicator, indicator.basis(), month))
                .filter(period -> isWhole(indicator.basis(), period))
                .distinct();
    }

    /** Part of a quarter is shown while the quarter runs, never afterwards. */
    private static boolean isWhole(Basis basis, Period period) {
        return basis != Basis.QUARTER
                || basis.window(period).equals(basis.whole(period.months().last()));
    }

    private static boolean hasFigure(Evidence evidence, StatusQuestion question) {
        return question.indicator().measure().isEmpty() || figure(evidence, question) instanceof Figure.Known;
    }

    private static Figure figure(Evidence evidence, StatusQuestion question) {
        return new StatusCalculator(evidence).figure(question);
    }

    private static boolean isExplained(Evidence evidence, StatusQuestion question) {
        MonthRange page = question.page().map(Period::months).orElseGet(question::window);
        return evidence.statements()
                .declared(question.indicator(), question.area().code(), page)
                .isPresent();
    }

    /** The last complete month of the indicator's dataset; before anything was fed, the last month that is over. */
    private static YearMonth lastComplete(Evidence evidence, Indicator indicator) {
        return evidence.figures()
                .report(indicator.dataset())
                .completeThrough()
                .orElseGet(() -> YearMonth.from(evidence.asAt()).minusMonths(1));
    }

    private static Period ending(Indicator indicator, Basis basis, YearMonth last) {
        return switch (basis) {
            case MONTH, QUARTER, FINANCIAL_YEAR_TO_DATE, ROLLING_12_MONTHS -> new CalendarMonth(last);
            case FINANCIAL_YEAR, SNAPSHOT -> lastWholeYear(last);
            case SPAN -> new Span(FinancialYear.containing(last).toDate(last));
            case COHORT -> {
                int months = indicator.cohort().map(Cohort::months).orElse(COHORT_MONTHS);
                yield new Span(MonthRange.ofClosed(last.minusMonths(months - 1L), last));
            }
        };
    }

    private static FinancialYear lastWholeYear(YearMonth last) {
        FinancialYear year = FinancialYear.containing(last);
        return year.months().last().equals(last) ? year : year.yearEarlier();
    }
}
