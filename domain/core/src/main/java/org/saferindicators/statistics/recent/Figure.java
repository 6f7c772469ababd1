package org.saferindicators.statistics.recent;

import org.saferindicators.statistics.interval.Interval;

/**
 * The figure of a period, per multiplier.
 *
 * @param value events over denominator, times the multiplier
 * @param limits 95 % limits of the same
 */
public record Figure(double value, Interval limits) {

    private static final double STANDARD_ERRORS = 3.92;

    /** The width of the limits in standard errors: 1.96 either way. */
    double standardError() {
        return (limits.upper() - limits.lower()) / STANDARD_ERRORS;
    }
}
