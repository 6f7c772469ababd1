package org.saferindicators.statistics.travel;

import org.saferindicators.statistics.significance.Wanted;

/**
 * The movement of a figure and its merit: two things, since a falling arrow may be good or bad.
 *
 * @param arrow the raw movement
 * @param merit whether that is better
 */
public record Travel(Arrow arrow, Merit merit) {

    private static final double PERCENT = 100;

    /** The raw movement. */
    public enum Arrow {
        /** Up by more than the tolerance. */
        UP,
        /** Within the tolerance, both ends in. */
        FLAT,
        /** Down by more than the tolerance. */
        DOWN
    }

    /** Whether a movement is better. */
    public enum Merit {
        /** Better. */
        IMPROVING,
        /** About the same. */
        STABLE,
        /** Worse. */
        WORSENING,
        /** More, where neither way is better. */
        INCREASING,
        /** Less, where neither way is better. */
        DECREASING
    }

    /**
     * By tolerance, against the like period before.
     *
     * @param tolerance percent either way that is flat
     */
    public static Travel between(double previous, double current, double tolerance, Wanted wanted) {
        Arrow arrow = arrow(previous, current, tolerance);
        return new Travel(arrow, merit(arrow, wanted));
    }

    private static Arrow arrow(double previous, double current, double tolerance) {
        double change = current - previous;
        boolean flat = previous == 0 ? change == 0 : Math.abs(PERCENT * change / previous) <= tolerance;
        if (flat) {
            return Arrow.FLAT;
        }
        return change > 0 ? Arrow.UP : Arrow.DOWN;
    }

    private static Merit merit(Arrow arrow, Wanted wanted) {
        if (arrow == Arrow.FLAT) {
            return Merit.STABLE;
        }
        boolean up = arrow == Arrow.UP;
        return switch (wanted) {
            case FALL -> up ? Merit.WORSENING : Merit.IMPROVING;
            case RISE -> up ? Merit.IMPROVING : Merit.WORSENING;
            case NEITHER -> up ? Merit.INCREASING : Merit.DECREASING;
        };
    }
}
