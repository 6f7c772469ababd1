package org.saferindicators.statistics.travel;

import java.util.Optional;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.interval.Intervals;

/**
 * How a cohort reoffends (Guide to Proven Reoffending Statistics).
 *
 * @param binaryRate percent of the cohort that reoffend
 * @param limits 95 % limits of the binary rate, percent
 * @param frequency reoffences per offender of the cohort
 * @param perReoffender reoffences per reoffender; empty when nobody reoffends
 * @param smallCohort whether the cohort is below 30, too small to say much
 */
public record Reoffending(
        double binaryRate, Interval limits, double frequency, Optional<Double> perReoffender, boolean smallCohort) {

    /** Below this a cohort says little. */
    public static final int SMALL_COHORT = 30;

    private static final double PERCENT = 100;
    private static final double CONFIDENCE = 0.95;

    /**
     * Of a cohort.
     *
     * @param cohort how many offenders, above 0
     * @param reoffenders how many of them reoffend, at most the cohort
     * @param reoffences how often, at least once for each reoffender
     * @throws IllegalArgumentException for anything else
     */
    public static Reoffending of(int cohort, int reoffenders, int reoffences) {
        if (cohort <= 0 || reoffenders < 0 || reoffenders > cohort || reoffences < reoffenders) {
            throw new IllegalArgumentException(
                    "reoffenders are at most the cohort, reoffences at least the reoffenders");
        }
        return new Reoffending(
                PERCENT * reoffenders / cohort,
                Intervals.percentage(reoffenders, cohort, CONFIDENCE),
                (double) reoffences / cohort,
                reoffenders == 0 ? Optional.empty() : Optional.of((double) reoffences / reoffenders),
                cohort < SMALL_COHORT);
    }
}
