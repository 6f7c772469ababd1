package org.saferindicators.statistics.spc;

import java.util.Optional;
import org.saferindicators.statistics.significance.Wanted;

/** Whether the process, as it is, meets a target (methods, 6.3). */
public enum Assurance {
    /** It meets the target month after month. */
    CONSISTENT_PASS("consistent_pass"),
    /** It misses the target month after month. */
    CONSISTENT_FAIL("consistent_fail"),
    /** Hit and miss: the target lies within the process limits, or on one of them. */
    INCONSISTENT("inconsistent");

    private final String word;

    Assurance(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /**
     * Against process limits; empty where neither way is better.
     *
     * @param target in the unit of the limits
     * @throws IllegalArgumentException for a target that is not finite
     */
    public static Optional<Assurance> of(Band limits, double target, Wanted wanted) {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("a target is finite, not " + target);
        }
        Side side = limits.outside(target);
        return switch (wanted) {
            case FALL -> Optional.of(where(side, Side.ABOVE));
            case RISE -> Optional.of(where(side, Side.BELOW));
            case NEITHER -> Optional.empty();
        };
    }

    private static Assurance where(Side target, Side easy) {
        if (target == Side.NEITHER) {
            return INCONSISTENT;
        }
        return target == easy ? CONSISTENT_PASS : CONSISTENT_FAIL;
    }
}
