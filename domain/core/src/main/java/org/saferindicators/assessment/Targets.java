package org.saferindicators.assessment;

import java.time.YearMonth;
import java.util.Optional;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;

/** Finds the target of a window and puts it in proportion to the months gone. */
public final class Targets {

    private static final double PERCENT = 100;

    private Targets() {}

    /**
     * The target of the financial year a window ends in.
     *
     * @param base the figure a change is asked of
     */
    public static Optional<TargetInForce> of(
            Evidence evidence, Indicator indicator, String area, MonthRange window, Optional<Quantity> base) {
        FinancialYear year = FinancialYear.containing(window.last());
        return evidence.statements()
                .target(indicator, area, year)
                .filter(target -> !target.validFrom().isAfter(window.last().atEndOfMonth()))
                .map(target -> inForce(target, share(indicator, target, year, window), base(indicator, target, base)));
    }

    /** A change is asked of last year's figure or of the baseline; the comparison has to be that one. */
    private static Optional<Double> base(Indicator indicator, Target target, Optional<Quantity> comparator) {
        boolean fits = switch (target.aim()) {
            case Target.ChangeOnLastYear ignored -> indicator.comparison() instanceof Comparison.PreviousYear;
            case Target.ChangeOnBaseline ignored -> indicator.comparison() instanceof Comparison.Baseline;
            case Target.Maximum ignored -> false;
            case Target.Minimum ignored -> false;
            case Target.Within ignored -> false;
        };
        return comparator.filter(any -> fits).map(Quantity::value);
    }

    private static TargetInForce inForce(Target target, double share, Optional<Double> base) {
        Optional<Double> forWindow = switch (target.aim()) {
            case Target.Maximum(double value) -> Optional.of(value * share);
            case Target.Minimum(double value) -> Optional.of(value * share);
            case Target.ChangeOnLastYear(double percent) -> base.map(before -> before * (1 + percent / PERCENT));
            case Target.ChangeOnBaseline(double percent) -> base.map(before -> before * (1 + percent / PERCENT));
            case Target.Within ignored -> Optional.empty();
        };
        return new TargetInForce(target, share, forWindow.filter(limit -> share > 0));
    }

    /** Counts build up over the year, so part of a year has part of the target; shares and rates do not. */
    private static double share(Indicator indicator, Target target, FinancialYear year, MonthRange window) {
        if (indicator.calculation() != Calculation.COUNT
                || window.length() == target.profile().size()) {
            return 1;
        }
        return year.months().covers(window)
                ? window.months().stream()
                        .mapToDouble(month -> shareOf(month, target, year))
                        .sum()
                : 0;
    }

    private static double shareOf(YearMonth month, Target target, FinancialYear year) {
        return target.profile().get(MonthRange.ofClosed(year.april(), month).length() - 1);
    }
}
