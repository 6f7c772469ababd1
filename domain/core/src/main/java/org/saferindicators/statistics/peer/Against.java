package org.saferindicators.statistics.peer;

import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.significance.Wanted;

/** An area's interval against one value that is taken as certain: a group average, a national rate, a target. */
public enum Against {
    /** The whole interval is on the better side. */
    BETTER("better"),
    /** The value lies within the interval, ends included. */
    SIMILAR("similar"),
    /** The whole interval is on the worse side. */
    WORSE("worse"),
    /** The whole interval is above, where neither way is better. */
    HIGHER("higher"),
    /** The whole interval is below, where neither way is better. */
    LOWER("lower");

    private final String word;

    Against(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /**
     * The verdict as Fingertips gives it.
     *
     * @param benchmark in the unit of the interval
     */
    public static Against of(Interval interval, double benchmark, Wanted wanted) {
        boolean above = interval.lower() > benchmark;
        boolean below = interval.upper() < benchmark;
        if (!above && !below) {
            return SIMILAR;
        }
        return switch (wanted) {
            case FALL -> above ? WORSE : BETTER;
            case RISE -> above ? BETTER : WORSE;
            case NEITHER -> above ? HIGHER : LOWER;
        };
    }
}
