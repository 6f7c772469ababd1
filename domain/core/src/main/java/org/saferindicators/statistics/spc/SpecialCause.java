package org.saferindicators.statistics.spc;

/** The rule that names a point, the first that matches (methods, 6.2). */
public enum SpecialCause {
    /** Above the upper process limit. */
    ABOVE_LIMIT("Above UCL", Side.ABOVE),
    /** Below the lower process limit. */
    BELOW_LIMIT("Below LCL", Side.BELOW),
    /** Part of a trend that rises. */
    RISING_TREND("# Point Trend (Increasing)", Side.ABOVE),
    /** Part of a trend that falls. */
    FALLING_TREND("# Point Trend (Decreasing)", Side.BELOW),
    /** One of two in three points close to the upper limit. */
    TWO_IN_THREE_ABOVE("2 in 3 Above CL", Side.ABOVE),
    /** One of two in three points close to the lower limit. */
    TWO_IN_THREE_BELOW("2 in 3 Below CL", Side.BELOW),
    /** Part of a run above the mean. */
    RUN_ABOVE("# Points Above CL", Side.ABOVE),
    /** Part of a run below the mean. */
    RUN_BELOW("# Points Below CL", Side.BELOW),
    /** None of these: the usual noise. */
    COMMON_CAUSE("Common Cause", Side.NEITHER);

    private final String label;
    private final Side direction;

    SpecialCause(String label, Side direction) {
        this.label = label;
        this.direction = direction;
    }

    /** The name NHSRplotthedots gives it, with the points of a run or trend. */
    public String label(RunLength length) {
        return label.replace("#", Integer.toString(length.points()));
    }

    /** Which way the signal points; neither for common cause. */
    public Side direction() {
        return direction;
    }
}
