package org.saferindicators.statistics.peer;

import org.saferindicators.statistics.distribution.Distributions;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.interval.Intervals;

/** What a funnel is about; each has limits of its own (methods, 9.2). */
public enum FunnelKind {
    /** Events per so many persons: the point's own interval against the average. */
    RATE {
        @Override
        Outlier outlier(Sample sample, double average, double widening) {
            boolean above = sample.events() / sample.whole() > average;
            Interval near = interval(sample, Funnel.NEAR, widening);
            Interval far = interval(sample, Funnel.FAR, widening);
            return above
                    ? ifOutside(far.lower() > average, near.lower() > average, true)
                    : ifOutside(far.upper() < average, near.upper() < average, false);
        }

        @Override
        double distance(Sample sample, double average) {
            double expected = average * sample.whole();
            return (sample.events() - expected) / Math.sqrt(expected);
        }
    },
    /** A part of a whole: binomial limits about the average. */
    PROPORTION {
        @Override
        Outlier outlier(Sample sample, double average, double widening) {
            double share = sample.events() / sample.whole();
            Interval near = Funnel.shares(average, sample.whole(), Funnel.NEAR, widening);
            Interval far = Funnel.shares(average, sample.whole(), Funnel.FAR, widening);
            return share > average
                    ? ifOutside(share > far.upper(), share > near.upper(), true)
                    : ifOutside(share < far.lower(), share < near.lower(), false);
        }

        @Override
        double distance(Sample sample, double average) {
            double error = Math.sqrt(average * (1 - average) / sample.whole());
            return (sample.events() / sample.whole() - average) / error;
        }
    };

    /** Where a point lies; {@code widening} is how many times wider than chance the limits are. */
    abstract Outlier outlier(Sample sample, double average, double widening);

    /** How many standard errors a point lies from the average, which is neither 0 nor 1. */
    abstract double distance(Sample sample, double average);

    private static Interval interval(Sample sample, double confidence, double widening) {
        double value = sample.events() / sample.whole();
        Interval chance = Intervals.rate(sample.events(), sample.whole(), 1, confidence);
        return new Interval(
                Math.max(0, value - widening * (value - chance.lower())), value + widening * (chance.upper() - value));
    }

    private static Outlier ifOutside(boolean far, boolean near, boolean high) {
        if (far) {
            return high ? Outlier.HIGH_3_SIGMA : Outlier.LOW_3_SIGMA;
        }
        if (near) {
            return high ? Outlier.HIGH_2_SIGMA : Outlier.LOW_2_SIGMA;
        }
        return Outlier.NONE;
    }

    static double z(double confidence) {
        return Distributions.normalQuantile(1 - (1 - confidence) / 2);
    }
}
