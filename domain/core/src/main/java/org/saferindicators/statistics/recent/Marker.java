package org.saferindicators.statistics.recent;

import org.saferindicators.statistics.significance.Verdict;
import org.saferindicators.statistics.significance.Wanted;

/** Which way a trend goes. */
public enum Marker {
    /** Up, by more than noise. */
    INCREASING,
    /** Down, by more than noise. */
    DECREASING,
    /** Not more than noise, or not so without one of the five periods. */
    NO_SIGNIFICANT_CHANGE;

    /** Chi-squared with one degree of freedom is above this in 0.2 % of series without a trend. */
    private static final double CRITICAL = 9.54953570608324;

    /** Whether that is better. */
    public Verdict verdict(Wanted wanted) {
        return switch (this) {
            case INCREASING -> Verdict.significant(true, wanted);
            case DECREASING -> Verdict.significant(false, wanted);
            case NO_SIGNIFICANT_CHANGE -> Verdict.NO_CHANGE;
        };
    }

    static Marker of(double chiSquared, boolean slopesAgree, Line line) {
        if (!(chiSquared > CRITICAL && slopesAgree)) {
            return NO_SIGNIFICANT_CHANGE;
        }
        return line.rises() ? INCREASING : DECREASING;
    }
}
