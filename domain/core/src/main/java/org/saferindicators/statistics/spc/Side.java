package org.saferindicators.statistics.spc;

/** Where a figure lies against another, or which way a signal points. */
public enum Side {
    /** Above; of a trend: rising. */
    ABOVE,
    /** On it; of a signal: there is none. */
    NEITHER,
    /** Below; of a trend: falling. */
    BELOW;

    /** Strictly: equal figures are on neither side. */
    public static Side of(double value, double other) {
        if (value == other) {
            return NEITHER;
        }
        return value > other ? ABOVE : BELOW;
    }
}
