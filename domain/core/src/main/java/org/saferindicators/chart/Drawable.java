package org.saferindicators.chart;

/** Which numbers can be drawn. */
final class Drawable {

    /** Beyond this a figure is a fault, and its digits fill the page. */
    static final double LARGEST = 1e15;

    private Drawable() {}

    static void check(double value) {
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException("cannot be drawn: " + value);
        }
    }

    static void check(double... values) {
        for (double value : values) {
            check(value);
        }
    }

    static void checkSpan(int from, int to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span of points: " + from + " to " + to);
        }
    }
}
