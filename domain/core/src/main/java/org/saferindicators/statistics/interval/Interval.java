package org.saferindicators.statistics.interval;

/**
 * A confidence interval, both ends in.
 *
 * @param lower lower end
 * @param upper upper end, not below the lower one
 */
public record Interval(double lower, double upper) {

    /** Both ends times a factor that is not negative. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}
