package org.saferindicators.statistics.spc;

import java.util.List;
import java.util.Optional;
import org.saferindicators.statistics.distribution.Distributions;

/**
 * Whether a series keeps to one side of its centre for too long (Anhoej and Olesen 2014, as qicharts2 0.8.1 has it).
 *
 * @param usefulPoints how many do not lie on the centre line
 * @param longestRun most consecutive useful points on one side
 * @param longestRunMax the longest run that is still noise
 * @param crossings how often the line from useful point to useful point crosses the centre
 * @param crossingsMin the fewest crossings that are still noise
 */
public record RunSummary(int usefulPoints, int longestRun, int longestRunMax, int crossings, int crossingsMin) {

    private static final double RARE = 0.05;
    private static final int BEYOND = 3;

    /**
     * Of a series without its missing values; empty with fewer than two useful points.
     *
     * @param values finite, in order
     * @param centre in the unit of the values
     */
    public static Optional<RunSummary> of(List<Double> values, double centre) {
        List<Side> sides = values.stream()
                .map(value -> Side.of(value, centre))
                .filter(side -> side != Side.NEITHER)
                .toList();
        return sides.size() < 2 ? Optional.empty() : Optional.of(of(sides));
    }

    private static RunSummary of(List<Side> sides) {
        int longest = 1;
        int run = 1;
        int crossings = 0;
        for (int i = 1; i < sides.size(); i++) {
            boolean crosses = sides.get(i) != sides.get(i - 1);
            crossings += crosses ? 1 : 0;
            run = crosses ? 1 : run + 1;
            longest = Math.max(longest, run);
        }
        int n = sides.size();
        return new RunSummary(n, longest, longestRunMax(n), crossings, crossingsMin(n));
    }

    private static int longestRunMax(int n) {
        return (int) Math.round(Math.log(n) / Math.log(2)) + BEYOND;
    }

    private static int crossingsMin(int n) {
        return Distributions.binomialQuantile(RARE, n - 1, 0.5);
    }

    /** Whether the longest run is too long or the crossings are too few for noise. */
    public boolean signal() {
        return longestRun > longestRunMax || crossings < crossingsMin;
    }
}
