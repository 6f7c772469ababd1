package org.saferindicators.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.peer.CurvePoint;
import org.saferindicators.statistics.peer.Funnel;
import org.saferindicators.statistics.peer.FunnelKind;
import org.saferindicators.statistics.peer.Sample;

/**
 * A funnel with its limits as curves over the sizes of its members.
 *
 * @param funnel the funnel
 * @param per so many, by which values are shown
 * @param curves the limits
 */
public record FunnelPlot(Funnel funnel, double per, List<Curve> curves) {

    private static final int STEPS = 24;
    private static final double BEYOND = 2;
    private static final double NEAR_TAIL = 0.025;
    private static final double FAR_TAIL = 0.001;

    /** Copies the list. */
    public FunnelPlot {
        curves = List.copyOf(curves);
    }

    /**
     * One limit.
     *
     * @param limit {@code lower-95}, {@code upper-95}, {@code lower-99.8} or {@code upper-99.8}
     * @param points by rising size; values as shares
     */
    public record Curve(String limit, List<CurvePoint> points) {

        /** Copies the list. */
        public Curve {
            points = List.copyOf(points);
        }
    }

    /** Of members of these sizes. */
    static FunnelPlot of(Funnel funnel, double per, List<Sample> samples) {
        boolean flat = funnel.dispersion().isEmpty();
        return new FunnelPlot(funnel, per, flat ? List.of() : curves(funnel, samples));
    }

    private static List<Curve> curves(Funnel funnel, List<Sample> samples) {
        double smallest = samples.stream().mapToDouble(Sample::whole).min().orElseThrow() / BEYOND;
        double largest = samples.stream().mapToDouble(Sample::whole).max().orElseThrow() * BEYOND;
        List<Double> sizes = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> smallest * Math.pow(largest / smallest, step / (double) STEPS))
                .toList();
        return switch (funnel.kind()) {
            case PROPORTION -> shares(funnel, sizes);
            case RATE -> rates(funnel, sizes);
        };
    }

    private static List<Curve> shares(Funnel funnel, List<Double> sizes) {
        List<CurvePoint> lowerNear = new ArrayList<>();
        List<CurvePoint> upperNear = new ArrayList<>();
        List<CurvePoint> lowerFar = new ArrayList<>();
        List<CurvePoint> upperFar = new ArrayList<>();
        for (double size : sizes) {
            Interval near = funnel.sharesAt(size, Funnel.NEAR);
            Interval far = funnel.sharesAt(size, Funnel.FAR);
            lowerNear.add(new CurvePoint(size, near.lower()));
            upperNear.add(new CurvePoint(size, near.upper()));
            lowerFar.add(new CurvePoint(size, far.lower()));
            upperFar.add(new CurvePoint(size, far.upper()));
        }
        return named(lowerNear, upperNear, lowerFar, upperFar);
    }

    /** A rate's limits are known where so many events are just on them; the numbers of events span the sizes. */
    private static List<Curve> rates(Funnel funnel, List<Double> sizes) {
        double average = funnel.average();
        double wider = funnel.widening();
        int[] events = sizes.stream()
                .mapToInt(size -> (int) Math.max(1, Math.rint(size * average)))
                .distinct()
                .toArray();
        return named(
                points(events, one -> CurvePoint.lower(average, one, NEAR_TAIL).widened(average, wider)),
                points(events, one -> CurvePoint.upper(average, one, NEAR_TAIL).widened(average, wider)),
                points(events, one -> CurvePoint.lower(average, one, FAR_TAIL).widened(average, wider)),
                points(events, one -> CurvePoint.upper(average, one, FAR_TAIL).widened(average, wider)));
    }

    private static List<CurvePoint> points(int[] events, java.util.function.IntFunction<CurvePoint> point) {
        return IntStream.of(events).mapToObj(point).toList();
    }

    private static List<Curve> named(
            List<CurvePoint> lowerNear,
            List<CurvePoint> upperNear,
            List<CurvePoint> lowerFar,
            List<CurvePoint> upperFar) {
        return List.of(
                new Curve("lower-95", lowerNear),
                new Curve("upper-95", upperNear),
                new Curve("lower-99.8", lowerFar),
                new Curve("upper-99.8", upperFar));
    }

    /** The kind of funnel a calculation has. */
    static FunnelKind kind(boolean percentage) {
        return percentage ? FunnelKind.PROPORTION : FunnelKind.RATE;
    }
}
