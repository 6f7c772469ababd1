package org.saferindicators.chart;

/**
 * A value to compare bars with.
 *
 * @param value where it stands
 * @param label words before the figure: {@code group average}
 */
public record ReferenceLine(double value, String label) {

    /** Refuses what cannot be drawn. */
    public ReferenceLine {
        Drawable.check(value);
    }
}
