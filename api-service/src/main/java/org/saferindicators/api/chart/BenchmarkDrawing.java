package org.saferindicators.api.chart;

import java.util.Optional;
import org.saferindicators.assessment.Shown;
import org.saferindicators.benchmark.Average;
import org.saferindicators.benchmark.Benchmark;
import org.saferindicators.benchmark.Estimate;
import org.saferindicators.benchmark.Member;
import org.saferindicators.benchmark.PeerList;
import org.saferindicators.chart.Bar;
import org.saferindicators.chart.RankedBars;
import org.saferindicators.chart.ReferenceLine;
import org.saferindicators.chart.Verdict;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Quantity;
import org.saferindicators.statistics.peer.Against;

/** A benchmark as ranked bars with intervals and the group's average. */
public final class BenchmarkDrawing {

    private final Benchmark benchmark;
    private final Indicator indicator;

    /** Of a benchmark. */
    public BenchmarkDrawing(Benchmark benchmark) {
        this.benchmark = benchmark;
        this.indicator = benchmark.question().indicator();
    }

    /** The bars. */
    public RankedBars bars() {
        String group = benchmark
                .group()
                .map(PeerList::title)
                .map(title -> ": " + title)
                .orElse("");
        String months = Shown.window(benchmark.question().window());
        return new RankedBars(
                Captions.of(indicator, benchmark.question().area(), group + ", " + months),
                benchmark.members().stream().map(this::bar).toList(),
                reference());
    }

    private Bar bar(Member member) {
        return member.figure()
                .quantity()
                .map(quantity -> bar(member, quantity))
                .orElseGet(() -> Bar.withoutData(member.area().name()));
    }

    private Bar bar(Member member, Quantity quantity) {
        return new Bar(
                member.area().name(),
                Optional.of(quantity.value()),
                member.estimate().map(Estimate::interval),
                Shown.value(indicator, quantity.value()),
                member.rankText(),
                member.own(),
                member.against().map(BenchmarkDrawing::verdict).orElse(Verdict.NONE));
    }

    private static Verdict verdict(Against against) {
        return switch (against) {
            case BETTER -> Verdict.BETTER;
            case SIMILAR -> Verdict.SIMILAR;
            case WORSE -> Verdict.WORSE;
            case HIGHER -> Verdict.HIGHER;
            case LOWER -> Verdict.LOWER;
        };
    }

    private Optional<ReferenceLine> reference() {
        return switch (benchmark.average()) {
            case Average.Known known ->
                Optional.of(new ReferenceLine(known.average().value(), "group average"));
            case Average.None ignored -> Optional.empty();
        };
    }
}
