package org.saferindicators.statistics.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a series with its own limits.
 *
 * @param from index of its first month
 * @param to index of its last month, which is part of it
 * @param n how many of its months have a figure
 * @param limits empty with fewer than two points, or where no two neighbouring months have a figure
 */
public record Segment(int from, int to, int n, Optional<Limits> limits) {

    private static final int ENOUGH = 13;

    /** Whether the limits are for trial only: fewer than 13 points. */
    public boolean trialLimits() {
        return n < ENOUGH;
    }

    static List<Segment> of(Series series, XmrOptions options) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int rebase = 0; from < series.months().size(); rebase++) {
            int to = series.lastBefore(rebase);
            segments.add(of(series, from, to, options));
            from = to + 1;
        }
        return segments;
    }

    private static Segment of(Series series, int from, int to, XmrOptions options) {
        List<Optional<Double>> months = series.months().subList(from, to + 1);
        int n = points(months);
        List<Optional<Double>> basis =
                options.fixAfter().map(points -> first(months, points)).orElse(months);
        return new Segment(from, to, n, Limits.of(basis, options.screening()));
    }

    private static int points(List<Optional<Double>> months) {
        return (int) months.stream().filter(Optional::isPresent).count();
    }

    /** The months up to the one that brings the so-manieth point. */
    private static List<Optional<Double>> first(List<Optional<Double>> months, int points) {
        int end = 0;
        for (int found = 0; end < months.size() && found < points; end++) {
            found += months.get(end).isPresent() ? 1 : 0;
        }
        return months.subList(0, end);
    }
}
