package org.saferindicators.statistics.peer;

/** Standing by quartile: the best quarter, the middle half, the last quarter. */
public enum Band {
    /** Quartile 1. */
    TOP("top"),
    /** Quartiles 2 and 3. */
    AVERAGE("average"),
    /** Quartile 4. */
    BOTTOM("bottom");

    private static final int LAST_QUARTILE = 4;

    private final String word;

    Band(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    static Band ofQuartile(int quartile) {
        if (quartile == 1) {
            return TOP;
        }
        return quartile == LAST_QUARTILE ? BOTTOM : AVERAGE;
    }
}
