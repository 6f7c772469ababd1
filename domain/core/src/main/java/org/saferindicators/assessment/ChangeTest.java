package org.saferindicators.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Places;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.significance.ExactChange;
import org.saferindicators.statistics.significance.MonthlyChange;
import org.saferindicators.statistics.significance.ShareChange;
import org.saferindicators.statistics.significance.Verdict;

/**
 * Tests a change that may be compared: counts by matched months where both windows have the same calendar months, else
 * exactly; rates over their populations; percentages by their parts. Printed percentages without parts are not tested.
 */
final class ChangeTest {

    private static final double USUAL = 0.95;
    private static final double PERCENT = 100;

    private final IndicatorFigures figures;
    private final Indicator indicator;
    private final Windows windows;
    private final Quantity now;
    private final Quantity before;
    private final double confidence;

    private ChangeTest(
            IndicatorFigures figures,
            Indicator indicator,
            Windows windows,
            Quantity now,
            Quantity before,
            double confidence) {
        this.figures = figures;
        this.indicator = indicator;
        this.windows = windows;
        this.now = now;
        this.before = before;
        this.confidence = confidence;
    }

    /**
     * Where and when.
     *
     * @param area code of the area
     * @param current the later months
     * @param earlier the months they are set against
     */
    record Windows(String area, MonthRange current, MonthRange earlier) {

        /** Whether they are the same months of the calendar. */
        private boolean match() {
            return current.start().getMonth() == earlier.start().getMonth();
        }
    }

    static Optional<Significance> of(
            IndicatorFigures figures,
            Indicator indicator,
            Windows windows,
            Places.Compared compared,
            double confidence) {
        return compared.current()
                .quantity()
                .flatMap(now -> compared.earlier()
                        .quantity()
                        .flatMap(
                                before -> new ChangeTest(figures, indicator, windows, now, before, confidence).test()));
    }

    /** The confidence that the rule asks for, else 95 %. */
    static double confidence(Indicator indicator) {
        return indicator.rule() instanceof org.saferindicators.indicator.Rule.Significance(double percent, int ignored)
                ? percent / PERCENT
                : USUAL;
    }

    private Optional<Significance> test() {
        return switch (indicator.calculation()) {
            case COUNT -> months().or(() -> exact(now.value(), before.value(), 1, 1));
            case RATE -> rate();
            case PERCENTAGE -> share();
            case RATIO, VALUE, REDUCTION -> Optional.empty();
        };
    }

    private Optional<Significance> months() {
        return figures.months(windows.area(), windows.current())
                .filter(any -> windows.match())
                .flatMap(current -> figures.months(windows.area(), windows.earlier())
                        .flatMap(earlier -> MonthlyChange.between(earlier, current, confidence)))
                .map(change -> significance(
                        Significance.Method.MATCHED_MONTHS,
                        change.p(),
                        Optional.of(change.lower()),
                        Optional.of(change.upper())));
    }

    private Optional<Significance> rate() {
        return parts(now)
                .flatMap(current ->
                        parts(before).flatMap(earlier -> exact(current[0], earlier[0], current[1], earlier[1])));
    }

    private Optional<Significance> exact(double current, double earlier, double persons, double personsBefore) {
        if (!isCount(current) || !isCount(earlier)) {
            return Optional.empty();
        }
        ExactChange change = ExactChange.between(
                new ExactChange.Counted((int) earlier, personsBefore),
                new ExactChange.Counted((int) current, persons),
                confidence);
        return Optional.of(significance(Significance.Method.EXACT, change.p(), change.lower(), change.upper()));
    }

    private Optional<Significance> share() {
        return parts(now)
                .flatMap(current -> parts(before)
                        .filter(earlier -> Arrays.stream(current).allMatch(ChangeTest::isCount)
                                && Arrays.stream(earlier).allMatch(ChangeTest::isCount))
                        .map(earlier -> share(current, earlier)));
    }

    private Significance share(double[] current, double[] earlier) {
        ShareChange change = ShareChange.between(
                new ShareChange.Share((int) earlier[0], (int) earlier[1]),
                new ShareChange.Share((int) current[0], (int) current[1]),
                confidence);
        Interval limits = change.limits();
        return significance(
                Significance.Method.PROPORTIONS, change.p(), Optional.of(limits.lower()), Optional.of(limits.upper()));
    }

    private Significance significance(
            Significance.Method method, double p, Optional<Double> lower, Optional<Double> upper) {
        Verdict verdict = Verdict.of(
                p,
                confidence,
                now.value() - before.value(),
                indicator.polarity().wanted());
        return new Significance(verdict, method, confidence, p, lower, upper);
    }

    /** Of a survey the numerator follows from percentage and base. */
    private static Optional<double[]> parts(Quantity quantity) {
        return quantity.numerator()
                .or(() -> quantity.denominator().map(base -> Math.rint(quantity.value() * base / PERCENT)))
                .flatMap(above -> quantity.denominator().map(below -> new double[] {above, below}))
                .filter(parts -> parts[1] > 0);
    }

    private static boolean isCount(double value) {
        return value >= 0 && value == Math.rint(value) && value <= Integer.MAX_VALUE / 4.0;
    }
}
