package org.saferindicators.statistics.peer;

/** Where a point lies in a funnel. */
public enum Outlier {
    /** Below the 99.8 % limit. */
    LOW_3_SIGMA("low-99.8"),
    /** Below the 95 % limit. */
    LOW_2_SIGMA("low-95"),
    /** Within the limits. */
    NONE("within"),
    /** Above the 95 % limit. */
    HIGH_2_SIGMA("high-95"),
    /** Above the 99.8 % limit. */
    HIGH_3_SIGMA("high-99.8");

    private final String word;

    Outlier(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }
}
