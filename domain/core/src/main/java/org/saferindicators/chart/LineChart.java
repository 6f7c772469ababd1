package org.saferindicators.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A series over time with its limits, targets, breaks and signals.
 *
 * @param caption what stands around it
 * @param points in order of time
 * @param bands means and limits; no two over the same point
 * @param targets of which several may hold at once
 * @param breaks where figures do not compare
 */
public record LineChart(
        Caption caption,
        List<LinePoint> points,
        List<LimitBand> bands,
        List<TargetLine> targets,
        List<BreakMark> breaks)
        implements Chart {

    /** Refuses a label twice, and spans beyond the points. */
    public LineChart {
        points = List.copyOf(points);
        bands = List.copyOf(bands);
        targets = List.copyOf(targets);
        breaks = List.copyOf(breaks);
        checkLabels(points);
        checkBands(bands);
        int ends = Stream.of(
                        bands.stream().map(LimitBand::to),
                        targets.stream().map(TargetLine::to),
                        breaks.stream().map(BreakMark::before))
                .flatMap(positions -> positions)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        if (ends >= points.size()) {
            throw new IllegalArgumentException("no point at position " + ends);
        }
    }

    private static void checkLabels(List<LinePoint> points) {
        Set<String> seen = new HashSet<>();
        for (LinePoint point : points) {
            if (!seen.add(point.label())) {
                throw new IllegalArgumentException("label twice: " + point.label());
            }
        }
    }

    private static void checkBands(List<LimitBand> bands) {
        Set<Integer> seen = new HashSet<>();
        for (LimitBand band : bands) {
            for (int position = band.from(); position <= band.to(); position++) {
                if (!seen.add(position)) {
                    throw new IllegalArgumentException("two bands at position " + position);
                }
            }
        }
    }

    @Override
    public String svg() {
        return new LineDrawing(this).svg();
    }

    @Override
    public String inWords() {
        return LineWords.of(this);
    }

    boolean hasData() {
        return points.stream().anyMatch(point -> point.value().isPresent());
    }

    /** Bands and targets that reach the furthest are named beside the plot, earlier ones below it. */
    boolean isLatest(LimitBand band) {
        return bands.stream().noneMatch(other -> other.to() > band.to());
    }

    boolean isLatest(TargetLine target) {
        return targets.stream().noneMatch(other -> other.to() > target.to());
    }

    /** Every value that the axis has to reach. */
    DoubleStream reach() {
        return Stream.of(
                        points.stream().flatMap(point -> point.value().stream()),
                        bands.stream().flatMap(band -> Stream.of(band.mean(), band.drawnLower(), band.upper())),
                        targets.stream().map(TargetLine::value))
                .flatMap(values -> values)
                .mapToDouble(Double::doubleValue);
    }
}
