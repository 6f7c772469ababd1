package org.saferindicators.statistics.significance;

import org.saferindicators.statistics.distribution.Distributions;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.interval.Intervals;

/**
 * Two percentages compared (methods, 5.3): chi-squared without continuity correction where every expected cell is at least
 * 5, else Fisher's exact test by minimum likelihood; Newcombe's method 10 for the difference.
 *
 * @param points current less baseline, percentage points
 * @param limits limits of the difference, percentage points
 * @param test which test decided
 * @param p two-sided p-value
 */
public record ShareChange(double points, Interval limits, Test test, double p) {

    private static final double PERCENT = 100;
    private static final double FEWEST_EXPECTED = 5;
    private static final double AS_LIKELY = 1 + 1e-7;

    /** The tests. */
    public enum Test {
        /** Pooled chi-squared, one degree of freedom. */
        CHI_SQUARED,
        /** Fisher's exact test. */
        FISHER,
        /** Nobody or everybody in both: there is no difference to test, and p is 1. */
        DEGENERATE
    }

    /**
     * A part of a whole.
     *
     * @param part how many, 0 to {@code whole}
     * @param whole of how many, above 0
     */
    public record Share(int part, int whole) {

        private double value() {
            return (double) part / whole;
        }
    }

    /**
     * The test.
     *
     * @throws IllegalArgumentException for a part outside its whole
     */
    public static ShareChange between(Share baseline, Share current, double confidence) {
        Interval before = Intervals.percentage(baseline.part, baseline.whole, confidence);
        Interval after = Intervals.percentage(current.part, current.whole, confidence);
        double points = PERCENT * (current.value() - baseline.value());
        double down =
                Math.hypot(PERCENT * current.value() - after.lower(), before.upper() - PERCENT * baseline.value());
        double up = Math.hypot(after.upper() - PERCENT * current.value(), PERCENT * baseline.value() - before.lower());
        Interval limits = new Interval(points - down, points + up);
        Test test = test(baseline, current);
        double p = switch (test) {
            case CHI_SQUARED -> chiSquared(baseline, current);
            case FISHER -> fisher(baseline, current);
            case DEGENERATE -> 1;
        };
        return new ShareChange(points, limits, test, p);
    }

    private static Test test(Share one, Share other) {
        int parts = one.part + other.part;
        if (parts == 0 || parts == one.whole + other.whole) {
            return Test.DEGENERATE;
        }
        return leastExpected(one, other) >= FEWEST_EXPECTED ? Test.CHI_SQUARED : Test.FISHER;
    }

    private static double leastExpected(Share one, Share other) {
        double parts = one.part + other.part;
        double all = one.whole + other.whole;
        return Math.min(one.whole, other.whole) * Math.min(parts, all - parts) / all;
    }

    private static double chiSquared(Share one, Share other) {
        double pooled = (double) (one.part + other.part) / (one.whole + other.whole);
        double gap = other.value() - one.value();
        double variance = pooled * (1 - pooled) * (1.0 / one.whole + 1.0 / other.whole);
        return Distributions.chiSquaredAbove(gap * gap / variance, 1);
    }

    private static double fisher(Share one, Share other) {
        int all = one.whole + other.whole;
        int parts = one.part + other.part;
        double observed = Distributions.hypergeometric(one.part, all, parts, one.whole);
        double p = 0;
        for (int k = Math.max(0, one.whole - (all - parts)); k <= Math.min(parts, one.whole); k++) {
            double likely = Distributions.hypergeometric(k, all, parts, one.whole);
            p += likely <= observed * AS_LIKELY ? likely : 0;
        }
        return Math.min(1, p);
    }
}
