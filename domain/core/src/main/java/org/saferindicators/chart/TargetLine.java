package org.saferindicators.chart;

/**
 * A target over a span of points, both ends in.
 *
 * @param from position of the first point, from 0
 * @param to position of the last point
 * @param value what is aimed at
 * @param label words before the figure: {@code target}
 */
public record TargetLine(int from, int to, double value, String label) {

    /** Refuses a span that is none. */
    public TargetLine {
        Drawable.checkSpan(from, to);
        Drawable.check(value);
    }
}
