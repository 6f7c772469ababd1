package org.saferindicators.benchmark;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.saferindicators.statistics.peer.CurvePoint;
import org.saferindicators.statistics.peer.Funnel;
import org.saferindicators.statistics.peer.FunnelKind;
import org.saferindicators.statistics.peer.Sample;

/**
 * A funnel with its limits as curves over the sizes of its members.
 *
 * @param funnel the funnel
 * @param byChance the same with limits as chance alone would have them
 * @param per so many, by which values are shown
 * @param curves the limits
 */
public record FunnelPlot(Funnel funnel, Funnel byChance, double per, List<Curve> curves) {

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
    static FunnelPlot of(FunnelKind kind, double per, List<Sample> samples) {
        Funnel funnel = Funnel.widened(kind, samples);
        boolean flat = funnel.dispersion().isEmpty();
        return new FunnelPlot(funnel, Funnel.byChance(kind, samples), per, flat ? List.of() : curves(funnel, samples));
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
        return List.of(
                share(
                        "lower-95",
                        sizes,
                        size -> funnel.sharesAt(size, Funnel.NEAR).lower()),
                share(
                        "upper-95",
                        sizes,
                        size -> funnel.sharesAt(size, Funnel.NEAR).upper()),
                share(
                        "lower-99.8",
                        sizes,
                        size -> funnel.sharesAt(size, Funnel.FAR).lower()),
                share(
                        "upper-99.8",
                        sizes,
                        size -> funnel.sharesAt(size, Funnel.FAR).upper()));
    }

    private static Curve share(String limit, List<Double> sizes, DoubleUnaryOperator at) {
        return new Curve(
                limit,
                sizes.stream()
                        .map(size -> new CurvePoint(size, at.applyAsDouble(size)))
                        .toList());
    }

    /** A rate's limits are known where so many events are just on them; the numbers of events span the sizes. */
    private static List<Curve> rates(Funnel funnel, List<Double> sizes) {
        double average = funnel.average();
        int[] events = sizes.stream()
                .mapToInt(size -> (int) Math.max(1, Math.rint(size * average)))
                .distinct()
                .toArray();
        return List.of(
                rate("lower-95", funnel, events, one -> CurvePoint.lower(average, one, NEAR_TAIL)),
                rate("upper-95", funnel, events, one -> CurvePoint.upper(average, one, NEAR_TAIL)),
                rate("lower-99.8", funnel, events, one -> CurvePoint.lower(average, one, FAR_TAIL)),
                rate("upper-99.8", funnel, events, one -> CurvePoint.upper(average, one, FAR_TAIL)));
    }

    private static Curve rate(String limit, Funnel funnel, int[] events, IntFunction<CurvePoint> at) {
        return new Curve(
                limit,
                IntStream.of(events)
                        .mapToObj(at)
                        .map(point -> point.widened(funnel.average(), funnel.widening()))
                        .toList());
    }

    /** The kind of funnel a calculation has. */
    static FunnelKind kind(boolean percentage) {
        return percentage ? FunnelKind.PROPORTION : FunnelKind.RATE;
    }
}
