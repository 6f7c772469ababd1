package org.saferindicators.statistics.spc;

/**
 * Two lines around a mean, in the unit of the figure.
 *
 * @param lower lower line
 * @param upper upper line, not below the lower one
 */
public record Band(double lower, double upper) {

    /** On which side a value lies outside the band; a value on a line is still within it. */
    public Side outside(double value) {
        if (value > upper) {
            return Side.ABOVE;
        }
        return value < lower ? Side.BELOW : Side.NEITHER;
    }

    /** The band that reaches so far on either side of a mean. */
    static Band around(double mean, double reach) {
        return new Band(mean - reach, mean + reach);
    }

    /** The same, cut off below the floor and above the ceiling. */
    Band clamped(double floor, double ceiling) {
        return new Band(Math.max(floor, lower), Math.min(ceiling, upper));
    }
}
