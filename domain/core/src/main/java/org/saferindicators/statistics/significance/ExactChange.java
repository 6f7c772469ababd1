package org.saferindicators.statistics.significance;

import java.util.Optional;
import org.saferindicators.statistics.distribution.Distributions;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.interval.Intervals;

/**
 * Two counts compared by the exact conditional test (methods, 5.2): given their sum, the later one is binomial. It assumes
 * that events are independent, which crime is not, so it is the fallback where there is no monthly split.
 *
 * @param ratio current rate over baseline rate; empty when the baseline is 0
 * @param lower lower limit of the ratio; empty when nothing was counted at all
 * @param upper upper limit of the ratio; empty where it has none
 * @param p central p-value
 */
public record ExactChange(Optional<Double> ratio, Optional<Double> lower, Optional<Double> upper, double p) {

    /**
     * A count with what it was counted over.
     *
     * @param events how many, not negative
     * @param exposure months, days or persons, above 0
     */
    public record Counted(int events, double exposure) {}

    /**
     * The test.
     *
     * @throws IllegalArgumentException for negative counts or exposures not above 0
     */
    public static ExactChange between(Counted baseline, Counted current, double confidence) {
        if (baseline.events < 0 || current.events < 0 || !(baseline.exposure > 0) || !(current.exposure > 0)) {
            throw new IllegalArgumentException("counts are not negative and exposures above 0");
        }
        int all = baseline.events + current.events;
        Optional<Double> ratio = baseline.events == 0
                ? Optional.empty()
                : Optional.of((current.events / current.exposure) / (baseline.events / baseline.exposure));
        if (all == 0) {
            return new ExactChange(ratio, Optional.empty(), Optional.empty(), 1);
        }
        Interval share = Intervals.exactProportion(current.events, all, confidence);
        double exposures = baseline.exposure / current.exposure;
        return new ExactChange(
                ratio,
                Optional.of(odds(share.lower()) * exposures),
                upper(share.upper(), exposures),
                p(baseline, current, all));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private static Optional<Double> upper(double share, double exposures) {
        return share < 1 ? Optional.of(odds(share) * exposures) : Optional.empty();
    }

    private static double p(Counted baseline, Counted current, int all) {
        double expected = current.exposure / (baseline.exposure + current.exposure);
        double below = Distributions.binomialAtMost(current.events, all, expected);
        double above = Distributions.binomialAtLeast(current.events, all, expected);
        return Math.min(1, 2 * Math.min(below, above));
    }
}
