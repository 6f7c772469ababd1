package org.saferindicators.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.Figured;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.assessment.Shown;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;

/** Sets an area among its peers and beside larger areas (methods, sections 8 and 9). */
public final class BenchmarkCalculator {

    private final Evidence evidence;

    /** Over everything known at one day. */
    public BenchmarkCalculator(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * Where an area stands. It is always an answer: what cannot be said is refused with its reason.
     *
     * @param list the group; empty where the area is part of none
     * @param confidence of every interval, 0.95 or 0.998
     */
    public Benchmark benchmark(StatusQuestion question, Optional<PeerList> list, double confidence) {
        Indicator indicator = question.indicator();
        IndicatorFigures figures = new IndicatorFigures(evidence, indicator);
        Figured own = figures.figure(question.area().code(), question.window());
        Optional<Estimate> estimate =
                own.figure().quantity().flatMap(quantity -> Estimate.of(indicator, quantity, confidence));
        Optional<Group> group =
                list.map(peers -> new Group(figures, indicator, question.area(), peers, question.window(), confidence));
        Average average = group.map(Group::average).orElseGet(() -> new Average.None(noGroup()));
        Optional<FunnelPlot> funnel = group.flatMap(Group::funnel);
        List<LargerArea> larger = new LargerAreas(evidence, question, figures).all(estimate);
        return new Benchmark(
                question,
                evidence.asAt(),
                figures.dataset(),
                confidence,
                own,
                estimate,
                list,
                group.map(Group::standing).orElseGet(() -> new Standing.None(noGroup())),
                average,
                group.map(one -> one.members(average, funnel)).orElse(List.of()),
                funnel,
                larger,
                caveats(question, figures, own, list, funnel, average, larger));
    }

    private static Refusal noGroup() {
        return new Refusal(
                RefusalReason.NO_INPUTS, "The area belongs to no group of peers.", "a peer-group record, or group=");
    }

    private static List<String> caveats(
            StatusQuestion question,
            IndicatorFigures figures,
            Figured own,
            Optional<PeerList> list,
            Optional<FunnelPlot> funnel,
            Average average,
            List<LargerArea> larger) {
        List<String> caveats = new ArrayList<>();
        if (own.figure() instanceof Figure.Known known && known.provisional()) {
            caveats.add("Provisional: part of the figure may still be revised.");
        }
        figures.olderPopulation(own, question.window()).ifPresent(caveats::add);
        list.ifPresent(peers -> caveats.addAll(caveats(question, peers)));
        funnel.filter(plot -> plot.funnel().widening() > 1)
                .ifPresent(any -> caveats.add(
                        "Areas differ more than chance would have it, so the limits of the funnel are widened."));
        if (average instanceof Average.Known known && known.withoutOwn()) {
            caveats.add(question.area().name() + " is left out of the group's average.");
        }
        larger.forEach(one -> caveats.addAll(caveats(one)));
        return caveats;
    }

    private static List<String> caveats(StatusQuestion question, PeerList peers) {
        List<String> caveats = new ArrayList<>();
        LocalDate end = question.window().last().atEndOfMonth();
        peers.validFrom()
                .filter(from -> from.isAfter(end))
                .ifPresent(from -> caveats.add("The list of peers holds from " + from + ", after the period."));
        if (!peers.unknown().isEmpty()) {
            caveats.add("Peers the catalogue does not know: " + String.join(", ", peers.unknown()) + ".");
        }
        return caveats;
    }

    private static List<String> caveats(LargerArea one) {
        List<String> caveats = new ArrayList<>();
        String name = one.beside().area().name();
        one.earlier()
                .ifPresent(months ->
                        caveats.add(name + " has no figure for these months; shown is " + Shown.window(months) + "."));
        one.outside()
                .ifPresent(range -> caveats.add("The figure given for " + name + " lies outside the range of its "
                        + range.parts() + " parts, so it cannot be their average."));
        return caveats;
    }
}
