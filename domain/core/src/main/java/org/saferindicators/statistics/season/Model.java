package org.saferindicators.statistics.season;

/** How a season acts on a value. */
public enum Model {
    /** It adds so many. */
    ADDITIVE("additive"),
    /** It multiplies; for values that are all above 0. */
    MULTIPLICATIVE("multiplicative");

    private final String word;

    Model(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    double without(double value, double part) {
        return this == ADDITIVE ? value - part : value / part;
    }
}
