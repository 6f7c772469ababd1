package org.saferindicators.observation;

/** How a known figure came about; the version belongs to the method. */
public enum How {
    /** Fed for exactly the window asked for. */
    DIRECT("direct-measurement", 1),
    /** Added up from the months of the window. */
    SUM_OF_MONTHS("sum-of-months", 1),
    /** Added up over the parts of the area. */
    SUM_OF_AREAS("sum-of-areas", 1),
    /** Nothing was counted where the dataset says that a missing row is zero. */
    DECLARED_ZERO("declared-zero", 1);

    private final String word;
    private final int version;

    How(String word, int version) {
        this.word = word;
        this.version = version;
    }

    /** The name of the method on the wire. */
    public String word() {
        return word;
    }

    /** The version of the method. */
    public int version() {
        return version;
    }
}
