package org.saferindicators.statistics.significance;

/** What a test says of a change; equality with the threshold is no change. */
public enum Verdict {
    /** Significantly better. */
    IMPROVEMENT("improvement"),
    /** Not more than the usual noise. */
    NO_CHANGE("no-change"),
    /** Significantly worse. */
    DETERIORATION("deterioration"),
    /** Significantly more, where neither way is better. */
    INCREASE("increase"),
    /** Significantly less, where neither way is better. */
    DECREASE("decrease");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /**
     * The verdict of a two-sided test.
     *
     * @param p probability of a change at least as large without a real one
     * @param confidence share, 0.95 for 95 %
     * @param change current less baseline; only its sign counts
     */
    public static Verdict of(double p, double confidence, double change, Wanted wanted) {
        if (!(p < 1 - confidence)) {
            return NO_CHANGE;
        }
        return significant(change > 0, wanted);
    }

    /** The verdict of a change that a test has found to be more than noise. */
    public static Verdict significant(boolean rise, Wanted wanted) {
        return switch (wanted) {
            case FALL -> rise ? DETERIORATION : IMPROVEMENT;
            case RISE -> rise ? IMPROVEMENT : DETERIORATION;
            case NEITHER -> rise ? INCREASE : DECREASE;
        };
    }
}
