package org.saferindicators.assessment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saferindicators.feed.Assessment;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Subject;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Rule;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Places;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.Basis;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;

/** Answers one question from the evidence: figure, change, target, verdict, and what stands beside them. */
public final class StatusCalculator {

    private static final int MONTHS_OF_QUARTER = 3;

    private final Evidence evidence;

    /** Over everything known at one day. */
    public StatusCalculator(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * The status asked for. It is always an answer: what is not there is said to be absent, what is not calculated is
     * refused, each with its reason.
     */
    public IndicatorStatus status(StatusQuestion question) {
        Indicator indicator = question.indicator();
        String area = question.area().code();
        IndicatorFigures figures = new IndicatorFigures(evidence, indicator);
        Changes changes = new Changes(indicator, question.window(), question.comparator());
        Figured current = figures.figure(question);
        Figure comparator = figures.figure(area, question.comparator()).figure();
        List<PublishedFigure> published = Printed.of(evidence, question);
        Places.Compared compared = figures.compared(area, question.window(), question.comparator());
        ChangeFrom change = changes.between(compared, published);
        Optional<TargetInForce> target = Targets.of(
                evidence,
                indicator,
                area,
                question.window(),
                comparator.quantity().filter(any -> isComparable(change)));
        Optional<Significance> significance = significance(figures, question, compared, change);
        Grounds grounds = new Grounds(compared, change, target, published, significance);
        Performance performance = performance(figures, question, grounds);
        List<BesideArea> beside = beside(figures, changes, question);
        return new IndicatorStatus(
                question,
                evidence.asAt(),
                figures.dataset(),
                current,
                Located.of(evidence, question, current.figure().quantity()),
                comparator,
                change,
                target,
                performance,
                significance,
                Travels.of(figures, question),
                assessment(question),
                beside,
                published,
                Sentences.of(question, current.figure(), comparator, change, performance, beside),
                caveats(question, figures, current, compared, change));
    }

    private static Optional<Significance> significance(
            IndicatorFigures figures, StatusQuestion question, Places.Compared compared, ChangeFrom change) {
        Indicator indicator = question.indicator();
        ChangeTest.Windows windows =
                new ChangeTest.Windows(question.area().code(), question.window(), question.comparator());
        return isComparable(change)
                ? ChangeTest.of(figures, indicator, windows, compared, ChangeTest.confidence(indicator))
                : Optional.empty();
    }

    /** The figure alone, for whoever only wants to know whether there is one. */
    public Figure figure(StatusQuestion question) {
        return new IndicatorFigures(evidence, question.indicator())
                .figure(question)
                .figure();
    }

    /** How another area fared over the same two windows. */
    public BesideArea beside(StatusQuestion question, Area area) {
        Changes changes = new Changes(question.indicator(), question.window(), question.comparator());
        return besideOf(new IndicatorFigures(evidence, question.indicator()), changes, question, area);
    }

    /** What a rule may be decided on. */
    private record Grounds(
            Places.Compared compared,
            ChangeFrom change,
            Optional<TargetInForce> target,
            List<PublishedFigure> published,
            Optional<Significance> significance) {}

    private Performance performance(IndicatorFigures figures, StatusQuestion question, Grounds grounds) {
        Indicator indicator = question.indicator();
        return withheld(figures, question, grounds.compared(), grounds.change())
                .map(refusal -> RagRule.refused(indicator.rule(), indicator.polarity(), refusal))
                .orElseGet(() ->
                        RagRule.decide(indicator.rule(), inputs(indicator, grounds, benchmark(figures, question))));
    }

    /** The judgement of the page's period, or of exactly the months asked for. */
    private Optional<Assessment> assessment(StatusQuestion question) {
        Indicator indicator = question.indicator();
        return Stream.of(question.pageMonths(), question.window())
                .flatMap(months -> evidence
                        .statements()
                        .assessment(
                                indicator.plan(),
                                new Subject.OfIndicator(indicator.id()),
                                question.area().code(),
                                months)
                        .stream())
                .findFirst();
    }

    private static Optional<Double> benchmark(IndicatorFigures figures, StatusQuestion question) {
        return question.indicator().rule() instanceof Rule.Benchmark benchmark
                ? figures.figure(benchmark.area(), question.window())
                        .figure()
                        .quantity()
                        .map(Quantity::value)
                : Optional.empty();
    }

    private static boolean isComparable(ChangeFrom change) {
        return change.refusal()
                .map(Refusal::reason)
                .filter(reason -> reason == RefusalReason.NOT_COMPARABLE || reason == RefusalReason.UNEQUAL_PERIODS)
                .isEmpty();
    }

    /** Why there must be no colour, whatever the rule would say. */
    private Optional<Refusal> withheld(
            IndicatorFigures figures, StatusQuestion question, Places.Compared compared, ChangeFrom change) {
        if (isComparing(question.indicator().rule()) && !isComparable(change)) {
            return change.refusal();
        }
        boolean early = compared.current().quantity().isPresent() && beyondCompleteness(figures, question.window());
        return early ? Optional.of(notComplete(question.window())) : Optional.empty();
    }

    private static boolean isComparing(Rule rule) {
        return rule instanceof Rule.PreviousYear
                || rule instanceof Rule.Comparator
                || rule instanceof Rule.Significance;
    }

    private static RagRule.Inputs inputs(Indicator indicator, Grounds grounds, Optional<Double> benchmark) {
        Optional<Target.Within> band = grounds.target()
                .map(found -> found.target().aim())
                .filter(Target.Within.class::isInstance)
                .map(Target.Within.class::cast);
        return new RagRule.Inputs(
                grounds.compared().current().quantity().map(Quantity::value),
                grounds.compared().earlier().quantity().map(Quantity::value),
                indicator.comparison().label(),
                grounds.target().flatMap(TargetInForce::forWindow),
                band.map(Target.Within::lower),
                band.map(Target.Within::upper),
                benchmark,
                Printed.change(indicator.rule(), grounds.published()),
                grounds.significance(),
                indicator.polarity(),
                indicator.decimals());
    }

    private boolean beyondCompleteness(IndicatorFigures figures, MonthRange window) {
        Optional<YearMonth> complete =
                evidence.figures().report(figures.dataset().id()).completeThrough();
        return complete.map(last -> window.last().isAfter(last)).orElse(true);
    }

    private static Refusal notComplete(MonthRange window) {
        return new Refusal(
                RefusalReason.INCOMPLETE_PERIOD,
                "The dataset is not complete through " + window.last() + ", so there is no colour.",
                "a window that ends where the dataset is complete");
    }

    private List<BesideArea> beside(IndicatorFigures figures, Changes changes, StatusQuestion question) {
        Indicator indicator = question.indicator();
        return indicator.comparators().stream()
                .filter(code -> !code.equals(question.area().code()))
                .flatMap(code -> evidence.catalogue().areas().find(code).stream())
                .map(area -> besideOf(figures, changes, question, area))
                .toList();
    }

    private BesideArea besideOf(IndicatorFigures figures, Changes changes, StatusQuestion question, Area area) {
        Indicator indicator = question.indicator();
        List<PublishedFigure> printed = evidence.statements().published(indicator, area.code());
        Places.Compared compared = figures.compared(area.code(), question.window(), question.comparator());
        Figure figure = figures.figure(area.code(), question.window()).figure();
        return new BesideArea(
                area, figure, changes.between(compared, printed), printed, Travels.of(figures, question.in(area)));
    }

    private static List<String> caveats(
            StatusQuestion question,
            IndicatorFigures figures,
            Figured current,
            Places.Compared compared,
            ChangeFrom change) {
        List<String> caveats = new ArrayList<>(change.caveats());
        caveats.addAll(caveats(question));
        if (current.figure() instanceof Figure.Known known) {
            caveats.addAll(caveats(known));
            figures.olderPopulation(current, question.window()).ifPresent(caveats::add);
        }
        if (!compared.leftOut().isEmpty()) {
            String left = String.join(", ", compared.leftOut());
            caveats.add("Compared over the parts of the area in both windows; left out: " + left + ".");
        }
        return caveats;
    }

    private static List<String> caveats(StatusQuestion question) {
        List<String> caveats = new ArrayList<>();
        MonthRange window = question.window();
        if (question.basis() == Basis.QUARTER && window.length() < MONTHS_OF_QUARTER) {
            caveats.add("The quarter is not over: " + Shown.window(window)
                    + " against the same part of it a year earlier.");
        }
        if (window.end().isBefore(question.pageMonths().end())) {
            caveats.add("The page ends in "
                    + Shown.window(MonthRange.of(question.pageMonths().last())) + "; this is the latest figure before: "
                    + Shown.window(window) + ".");
        }
        return caveats;
    }

    private static List<String> caveats(Figure.Known figure) {
        List<String> caveats = new ArrayList<>();
        if (figure.provisional()) {
            caveats.add("Provisional: part of the figure may still be revised.");
        }
        Survey.caveat(figure).ifPresent(caveats::add);
        if (figure.sumOfParts().isPresent()) {
            caveats.add("The months of the window add up to another figure than the one given for the whole window.");
        }
        return caveats;
    }
}
