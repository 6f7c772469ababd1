package org.saferindicators.statistics.peer;

/**
 * One area's parts.
 *
 * @param events numerator, not negative
 * @param whole denominator, above 0
 */
public record Sample(double events, double whole) {

    /** Refuses nonsense. */
    public Sample {
        if (!(events >= 0 && whole > 0)) {
            throw new IllegalArgumentException("no share of " + events + " in " + whole);
        }
    }
}
