package org.saferindicators.chart;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width in pixels at 100 %
 * @param dashes lengths of dash and gap; empty for a solid line
 */
record Stroke(Palette colour, double width, String dashes) {

    static Stroke solid(Palette colour, double width) {
        return new Stroke(colour, width, "");
    }

    Stroke dashed(String lengths) {
        return new Stroke(colour, width, lengths);
    }
}
