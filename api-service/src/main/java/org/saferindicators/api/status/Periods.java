package org.saferindicators.api.status;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saferindicators.api.problem.ProblemCode;
import org.saferindicators.api.problem.ProblemException;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.indicator.Cohort;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.period.Basis;
import org.saferindicators.period.CalendarMonth;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.period.Span;

/** Settles which period and basis are meant where one or both are not said. */
final class Periods {

    private static final int COHORT_MONTHS = 12;

    private Periods() {}

    /**
     * A period with the basis it is read on.
     *
     * @param period the period
     * @param basis its basis
     */
    record Settled(Period period, Basis basis) {}

    /** For one question: what is said holds, what is not said is the indicator's basis and the latest complete period. */
    static Settled settle(Evidence evidence, Indicator indicator, Optional<Period> period, Optional<Basis> basis) {
        if (period.isEmpty()) {
            Basis meant = basis.orElse(indicator.basis());
            return new Settled(latest(indicator, meant, lastComplete(evidence, indicator)), meant);
        }
        Period asked = period.get();
        Basis usual = indicator.basis().accepts(asked) ? indicator.basis() : Basis.natural(asked);
        Basis meant = basis.orElse(usual);
        if (!meant.accepts(asked)) {
            throw ProblemException.about(
                    ProblemCode.PERIOD_BASIS_MISMATCH,
                    "basis",
                    "The period " + asked + " does not go with the basis " + meant.word() + "; it goes with "
                            + String.join(", ", basesOf(asked)) + ".",
                    basesOf(asked));
        }
        return new Settled(asked, meant);
    }

    /**
     * For a page of indicators with different bases and datasets: the period asked for where the indicator's basis takes
     * it and its dataset is complete that far, else the indicator's own latest complete period up to the end of it.
     */
    static Settled onPage(Evidence evidence, Indicator indicator, Optional<Period> asked) {
        YearMonth complete = lastComplete(evidence, indicator);
        Optional<Period> taken = asked.filter(indicator.basis()::accepts)
                .filter(period -> !period.months().last().isAfter(complete));
        if (taken.isPresent()) {
            return new Settled(taken.get(), indicator.basis());
        }
        YearMonth until = asked.map(period -> period.months().last())
                .filter(complete::isAfter)
                .orElse(complete);
        return new Settled(latest(indicator, indicator.basis(), until), indicator.basis());
    }

    /** The last complete month of the indicator's dataset; before anything was fed, the last month that is over. */
    private static YearMonth lastComplete(Evidence evidence, Indicator indicator) {
        return evidence.figures()
                .report(indicator.dataset())
                .completeThrough()
                .orElseGet(() -> YearMonth.from(evidence.asAt()).minusMonths(1));
    }

    private static Period latest(Indicator indicator, Basis basis, YearMonth last) {
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

    private static List<String> basesOf(Period period) {
        return Arrays.stream(Basis.values())
                .filter(basis -> basis.accepts(period))
                .map(Basis::word)
                .toList();
    }
}
