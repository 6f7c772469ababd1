package org.saferindicators.chart;

/**
 * Mean and limits over a span of points, both ends in.
 *
 * @param from position of the first point, from 0
 * @param to position of the last point
 * @param mean centre line
 * @param lower lower limit
 * @param upper upper limit
 * @param clampAtZero whether a lower limit below 0 is drawn at 0, as for counts
 */
public record LimitBand(int from, int to, double mean, double lower, double upper, boolean clampAtZero) {

    /** Refuses limits that do not hold the mean as drawn. */
    public LimitBand {
        Drawable.checkSpan(from, to);
        Drawable.check(mean, lower, upper);
        if (lower > mean || mean > upper) {
            throw new IllegalArgumentException("the mean lies between the limits");
        }
        if (clampAtZero && mean < 0) {
            throw new IllegalArgumentException("a mean below 0 is no count");
        }
    }

    /** Where the lower limit is drawn. */
    public double drawnLower() {
        return clampAtZero ? Math.max(0, lower) : lower;
    }
}
