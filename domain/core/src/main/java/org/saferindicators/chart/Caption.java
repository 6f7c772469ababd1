package org.saferindicators.chart;

import org.saferindicators.statistics.Rounding;

/**
 * What stands around a chart.
 *
 * @param title heading, drawn above the chart
 * @param description a sentence of the caller that opens the text alternative; may be empty
 * @param unit of the value axis: {@code offences}, {@code per 1,000 people}, {@code %}
 * @param decimals with which figures are shown, 0 to 6
 * @param fromZero whether the value axis of a line includes 0, as it should for counts; bars always do
 */
public record Caption(String title, String description, String unit, int decimals, boolean fromZero) {

    private static final int MOST_DECIMALS = 6;

    /** Refuses decimals nobody can read. */
    public Caption {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals are 0 to " + MOST_DECIMALS);
        }
    }

    /** Of a count: whole numbers, from zero. */
    public static Caption ofCount(String title, String description, String unit) {
        return new Caption(title, description, unit, 0, true);
    }

    String figure(double value) {
        return Rounding.plain(value, decimals);
    }

    String opening() {
        return title + ". " + (description.isBlank() ? "" : Words.sentence(description) + " ");
    }
}
