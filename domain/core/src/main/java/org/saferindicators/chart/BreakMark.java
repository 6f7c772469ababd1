package org.saferindicators.chart;

/**
 * Where figures before and after do not compare: a vertical line.
 *
 * @param before position of the first point after the break, from 0
 * @param label a number or a few words
 */
public record BreakMark(int before, String label) {

    /** Refuses a negative position. */
    public BreakMark {
        Drawable.checkSpan(before, before);
    }
}
