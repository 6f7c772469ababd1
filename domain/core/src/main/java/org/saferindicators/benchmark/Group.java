package org.saferindicators.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;
import org.saferindicators.statistics.peer.Against;
import org.saferindicators.statistics.peer.GroupAverage;
import org.saferindicators.statistics.peer.Placing;
import org.saferindicators.statistics.peer.Ranking;
import org.saferindicators.statistics.peer.Sample;

/** The figures of a group, the area asked for among them, over one window. */
final class Group {

    private static final int FEWEST_RANKED = 3;
    private static final double LARGE_SHARE = 0.2;

    private final Indicator indicator;
    private final PeerList list;
    private final double confidence;
    private final List<Area> areas;
    private final List<Figure> figures;
    private final Ranking ranking;

    Group(IndicatorFigures source, Indicator indicator, Area own, PeerList list, MonthRange window, double confidence) {
        this.indicator = indicator;
        this.list = list;
        this.confidence = confidence;
        this.areas = Stream.concat(Stream.of(own), list.members().stream()).toList();
        this.figures = areas.stream()
                .map(area -> source.figure(area.code(), window).figure())
                .toList();
        List<Optional<Double>> values = figures.stream()
                .map(figure -> figure.quantity().map(Quantity::value))
                .toList();
        this.ranking = Ranking.of(values, indicator.polarity().wanted());
    }

    /** Counts of places of different size say more of the places than of what is counted there. */
    private boolean isOfCounts() {
        return indicator.calculation() == Calculation.COUNT;
    }

    private static Refusal countsNotRanked() {
        return new Refusal(
                RefusalReason.NOT_COMPARABLE,
                "Counts of places of different size are neither ranked nor averaged.",
                "a rate per head, or the change of each");
    }

    Standing standing() {
        if (isOfCounts()) {
            return new Standing.None(countsNotRanked());
        }
        if (ranking.ranked() < FEWEST_RANKED) {
            return new Standing.None(new Refusal(
                    RefusalReason.TOO_FEW_POINTS,
                    "Only " + ranking.ranked() + " areas of the group have a figure; a place needs " + FEWEST_RANKED
                            + ".",
                    "the figures side by side"));
        }
        int missing = areas.size() - ranking.ranked() + list.unknown().size();
        Standing.Order order = Standing.Order.of(indicator.polarity().wanted());
        return ranking.placings()
                .getFirst()
                .<Standing>map(placing -> new Standing.Placed(placing, ranking.ranked(), missing, order))
                .orElseGet(() -> new Standing.None(noOwn()));
    }

    private static Refusal noOwn() {
        return new Refusal(
                RefusalReason.NO_INPUTS, "The area itself has no figure for the window.", "the group without it");
    }

    Average average() {
        if (isOfCounts()) {
            return new Average.None(countsNotRanked());
        }
        List<Integer> counted = counted();
        boolean leaveOut = !list.includesSelf() || isLarge(counted);
        List<Integer> used =
                counted.stream().filter(index -> index != 0 || !leaveOut).toList();
        if (used.isEmpty()) {
            return new Average.None(
                    new Refusal(RefusalReason.NO_INPUTS, "No peer has a figure for the window.", "the area by itself"));
        }
        List<Sample> samples = samples(used);
        boolean pooled = samples.size() == used.size() && indicator.calculation() != Calculation.REDUCTION;
        GroupAverage average = pooled
                ? GroupAverage.pooled(samples, Estimate.per(indicator))
                : GroupAverage.ofPublished(used.stream().map(this::value).toList());
        Optional<Against> against = pooled
                ? estimate(0)
                        .map(own -> Against.of(
                                own.interval(),
                                average.value(),
                                indicator.polarity().wanted()))
                : Optional.empty();
        return new Average.Known(average, leaveOut && counted.contains(0), against);
    }

    private List<Integer> counted() {
        return IntStream.range(0, areas.size())
                .filter(index -> figures.get(index).quantity().isPresent())
                .boxed()
                .toList();
    }

    /** A large member would be set against itself. */
    private boolean isLarge(List<Integer> counted) {
        List<Sample> all = samples(counted);
        double whole = all.stream().mapToDouble(Sample::whole).sum();
        return counted.contains(0)
                && all.size() == counted.size()
                && all.getFirst().whole() > LARGE_SHARE * whole;
    }

    private List<Sample> samples(List<Integer> indices) {
        return indices.stream().flatMap(index -> sample(index).stream()).toList();
    }

    private Optional<Sample> sample(int index) {
        return figures.get(index).quantity().flatMap(quantity -> Estimate.sample(indicator, quantity));
    }

    private double value(int index) {
        return figures.get(index).quantity().orElseThrow().value();
    }

    private Optional<Estimate> estimate(int index) {
        return figures.get(index).quantity().flatMap(quantity -> Estimate.of(indicator, quantity, confidence));
    }

    /** Limits about the average of all members, where each has its counts. */
    Optional<FunnelPlot> funnel() {
        List<Integer> counted = counted();
        List<Sample> samples = samples(counted);
        boolean share = indicator.calculation() == Calculation.PERCENTAGE;
        boolean fits = share || indicator.calculation() == Calculation.RATE;
        boolean sound = !share || samples.stream().allMatch(one -> one.events() <= one.whole());
        boolean whole = !samples.isEmpty() && samples.size() == counted.size();
        return fits && sound && whole
                ? Optional.of(FunnelPlot.of(FunnelPlot.kind(share), Estimate.per(indicator), samples))
                : Optional.empty();
    }

    /** By rank, then those without a figure; each by name where nothing else decides. */
    List<Member> members(Average average, Optional<FunnelPlot> funnel) {
        List<Integer> counted = counted();
        Comparator<Member> byRank = Comparator.comparing(
                member -> member.placing().map(Placing::rank).orElse(Integer.MAX_VALUE));
        return IntStream.range(0, areas.size())
                .mapToObj(index -> member(index, average, funnel, counted.indexOf(index)))
                .sorted(byRank.thenComparing(member -> member.area().name()))
                .toList();
    }

    /** With its place among those that have a figure, below 0 where it has none. */
    private Member member(int index, Average average, Optional<FunnelPlot> funnel, int counted) {
        Optional<FunnelPlot> plot = funnel.filter(any -> counted >= 0);
        return new Member(
                areas.get(index),
                index == 0,
                figures.get(index),
                estimate(index),
                isOfCounts() ? Optional.empty() : ranking.placings().get(index),
                against(index, average),
                plot.map(one -> one.funnel().outliers().get(counted)),
                plot.map(one -> one.byChance().outliers().get(counted)));
    }

    private Optional<Against> against(int index, Average average) {
        return average instanceof Average.Known known && known.average().method() == GroupAverage.Method.POOLED
                ? estimate(index)
                        .map(one -> Against.of(
                                one.interval(),
                                known.average().value(),
                                indicator.polarity().wanted()))
                : Optional.empty();
    }
}
