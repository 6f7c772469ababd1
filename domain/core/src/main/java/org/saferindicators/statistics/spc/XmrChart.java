package org.saferindicators.statistics.spc;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saferindicators.statistics.significance.Wanted;

/**
 * The XmR chart of a monthly series, as NHSRplotthedots 0.2.2 draws it (methods, 6.1 to 6.3). Rules and limits do not cross a
 * rebase; run rules continue over a missing month.
 *
 * @param points the months that have a figure, in order
 * @param segments stretches between rebases, in order; none for a series without months
 * @param wanted which way the figure should move
 */
public record XmrChart(List<Point> points, List<Segment> segments, Wanted wanted) {

    /** Copies. */
    public XmrChart {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
    }

    /** The chart of a series. */
    public static XmrChart of(Series series, Wanted wanted, XmrOptions options) {
        List<Segment> segments = Segment.of(series, options);
        List<Point> points = segments.stream()
                .flatMap(segment -> points(series.months(), segment, wanted, options.length()).stream())
                .toList();
        return new XmrChart(points, segments, wanted);
    }

    private static List<Point> points(List<Optional<Double>> months, Segment segment, Wanted wanted, RunLength length) {
        List<Integer> indices = IntStream.rangeClosed(segment.from(), segment.to())
                .filter(i -> months.get(i).isPresent())
                .boxed()
                .toList();
        List<Double> values =
                indices.stream().flatMap(i -> months.get(i).stream()).toList();
        List<Signals> signals = segment.limits()
                .map(limits -> new Rules(values, limits, length).signals())
                .orElse(Collections.nCopies(values.size(), Signals.NONE));
        return IntStream.range(0, values.size())
                .mapToObj(i -> point(indices.get(i), values.get(i), segment, signals.get(i), wanted))
                .toList();
    }

    private static Point point(int index, double value, Segment segment, Signals signals, Wanted wanted) {
        Variation variation = Variation.of(signals.cause().direction(), wanted);
        return new Point(index, value, segment.limits(), signals, variation);
    }

    /** The colour of the latest point, the "SPC variance" of an indicator; empty without points. */
    public Optional<Variation> latestVariation() {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(points.getLast().variation());
    }

    /**
     * Against a target, by the limits of the latest segment; empty where that has none, or neither way is better.
     *
     * @param target in the unit of the figure
     * @throws IllegalArgumentException for a target that is not finite
     */
    public Optional<Assurance> assurance(double target) {
        return latestSegment()
                .flatMap(Segment::limits)
                .flatMap(limits -> Assurance.of(limits.process(), target, wanted));
    }

    /**
     * The index of the month where a rebase may be worth a decision, never done by itself: where the run that lasts until the
     * latest point starts. Empty without such a run, or where it is the whole segment.
     */
    public Optional<Integer> suggestedRebase() {
        List<Point> latest = latestSegment().map(this::pointsOf).orElse(List.of());
        if (latest.isEmpty() || !latest.getLast().signals().inRun()) {
            return Optional.empty();
        }
        Side side = latest.getLast().signals().side();
        int start = latest.size() - 1;
        while (start > 0 && latest.get(start - 1).signals().side() == side) {
            start--;
        }
        return start == 0 ? Optional.empty() : Optional.of(latest.get(start).index());
    }

    private Optional<Segment> latestSegment() {
        return segments.isEmpty() ? Optional.empty() : Optional.of(segments.getLast());
    }

    private List<Point> pointsOf(Segment segment) {
        return points.stream().filter(point -> point.index() >= segment.from()).toList();
    }
}
