package org.saferindicators.statistics.spc;

import java.util.List;
import java.util.Optional;

/**
 * A series of consecutive months and where it is rebased: at a declared discontinuity or by a recorded decision.
 *
 * @param months one figure a month, in one unit, each at most 1e15 in size; empty where a month is missing
 * @param rebases index of the first month of each new segment, ascending, above 0; none for a single segment
 */
public record Series(List<Optional<Double>> months, List<Integer> rebases) {

    private static final double LARGEST = 1e15;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException for a figure that is not finite or too large, or rebases out of order or range
     */
    public Series {
        months = List.copyOf(months);
        rebases = List.copyOf(rebases);
        if (!months.stream().flatMap(Optional::stream).allMatch(one -> Math.abs(one) <= LARGEST)) {
            throw new IllegalArgumentException("a figure is finite and at most 1e15");
        }
        int before = 0;
        for (int rebase : rebases) {
            if (rebase <= before || rebase >= months.size()) {
                throw new IllegalArgumentException("rebases ascend within the series: " + rebases);
            }
            before = rebase;
        }
    }

    /** A series that was never rebased. */
    public static Series of(List<Optional<Double>> months) {
        return new Series(months, List.of());
    }

    /** The index of the last month of the segment that starts before this rebase; the last month of all beyond the last. */
    int lastBefore(int rebase) {
        return (rebase < rebases.size() ? rebases.get(rebase) : months.size()) - 1;
    }
}
