package org.saferindicators.statistics.spc;

import org.saferindicators.statistics.significance.Wanted;

/** The colour of a point: which way its signal points, and whether that is better. */
public enum Variation {
    /** A signal for the better. */
    SPECIAL_CAUSE_IMPROVEMENT("special_cause_improvement"),
    /** A signal for the worse. */
    SPECIAL_CAUSE_CONCERN("special_cause_concern"),
    /** A signal upwards, where neither way is better. */
    SPECIAL_CAUSE_NEUTRAL_HIGH("special_cause_neutral_high"),
    /** A signal downwards, where neither way is better. */
    SPECIAL_CAUSE_NEUTRAL_LOW("special_cause_neutral_low"),
    /** The usual noise. */
    COMMON_CAUSE("common_cause");

    private final String word;

    Variation(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Of a signal that points this way. */
    static Variation of(Side direction, Wanted wanted) {
        return switch (direction) {
            case NEITHER -> COMMON_CAUSE;
            case ABOVE -> high(wanted);
            case BELOW -> low(wanted);
        };
    }

    private static Variation high(Wanted wanted) {
        return switch (wanted) {
            case FALL -> SPECIAL_CAUSE_CONCERN;
            case RISE -> SPECIAL_CAUSE_IMPROVEMENT;
            case NEITHER -> SPECIAL_CAUSE_NEUTRAL_HIGH;
        };
    }

    private static Variation low(Wanted wanted) {
        return switch (wanted) {
            case FALL -> SPECIAL_CAUSE_IMPROVEMENT;
            case RISE -> SPECIAL_CAUSE_CONCERN;
            case NEITHER -> SPECIAL_CAUSE_NEUTRAL_LOW;
        };
    }
}
