package org.saferindicators.statistics;

import java.util.Optional;

/**
 * A value set against a baseline (methods, section 4).
 *
 * @param difference current less baseline, in units of the value
 * @param percent 100 times the difference over the size of the baseline; empty where the baseline is zero
 * @param base how far the baseline carries a percentage
 */
public record Change(double difference, Optional<Double> percent, Base base) {

    /** Below this a percentage says little and the difference is shown first. */
    public static final double SMALL_BASE = 50;

    /** How far a baseline carries a percentage. */
    public enum Base {
        /** It carries one. */
        OK,
        /** It is below {@link Change#SMALL_BASE}: the difference comes first. */
        SMALL_BASE,
        /** It is zero and the value is not: there is no percentage. */
        ZERO_BASE,
        /** Both are zero: no change, and no percentage. */
        BOTH_ZERO
    }

    /** The change from {@code baseline} to {@code current}. */
    public static Change between(double current, double baseline) {
        double difference = current - baseline;
        if (baseline == 0) {
            return new Change(difference, Optional.empty(), current == 0 ? Base.BOTH_ZERO : Base.ZERO_BASE);
        }
        double percent = 100 * difference / Math.abs(baseline);
        return new Change(
                difference, Optional.of(percent), Math.abs(baseline) < SMALL_BASE ? Base.SMALL_BASE : Base.OK);
    }
}
