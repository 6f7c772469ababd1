package org.saferindicators.statistics.spc;

import java.util.Optional;

/**
 * What every rule says of a point, each with the side or direction; {@link Side#NEITHER} where the rule does not match.
 *
 * @param side of the mean; the only one that is no rule
 * @param outside the process limit it lies outside of
 * @param close the limit it is close to: between the near limit and the process limit
 * @param trend direction of the trend it is part of, the later one of two
 * @param twoInThree side on which at least two of three points are close to the limit, this one among them
 * @param run side of the run it is part of
 */
public record Signals(Side side, Side outside, Side close, Side trend, Side twoInThree, Side run) {

    /** Of a point without limits: nothing can be said. */
    static final Signals NONE =
            new Signals(Side.NEITHER, Side.NEITHER, Side.NEITHER, Side.NEITHER, Side.NEITHER, Side.NEITHER);

    /** Whether the point lies outside a process limit. */
    public boolean outsideLimits() {
        return outside != Side.NEITHER;
    }

    /** Whether the point lies between a near limit and the process limit beyond it. */
    public boolean closeToLimits() {
        return close != Side.NEITHER;
    }

    /** Whether the point is part of a run on one side of the mean. */
    public boolean inRun() {
        return run != Side.NEITHER;
    }

    /** Whether the point is part of a trend. */
    public boolean inTrend() {
        return trend != Side.NEITHER;
    }

    /** The first rule that matches names the point. */
    public SpecialCause cause() {
        return named(outside, SpecialCause.ABOVE_LIMIT, SpecialCause.BELOW_LIMIT)
                .or(() -> named(trend, SpecialCause.RISING_TREND, SpecialCause.FALLING_TREND))
                .or(() -> named(twoInThree, SpecialCause.TWO_IN_THREE_ABOVE, SpecialCause.TWO_IN_THREE_BELOW))
                .or(() -> named(run, SpecialCause.RUN_ABOVE, SpecialCause.RUN_BELOW))
                .orElse(SpecialCause.COMMON_CAUSE);
    }

    private static Optional<SpecialCause> named(Side side, SpecialCause above, SpecialCause below) {
        return switch (side) {
            case ABOVE -> Optional.of(above);
            case NEITHER -> Optional.empty();
            case BELOW -> Optional.of(below);
        };
    }
}
