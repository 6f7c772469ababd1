package org.saferindicators.statistics.spc;

/** How many points make a run or a trend. */
public enum RunLength {
    /** Seven, as Making Data Count has it: a run by chance in 9 % of series of 24 points. */
    SEVEN(7),
    /** Eight: a run by chance in 3 % of them. */
    EIGHT(8);

    private final int points;

    RunLength(int points) {
        this.points = points;
    }

    /** How many points. */
    public int points() {
        return points;
    }
}
