package org.saferindicators.assessment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Subject;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Rule;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Places;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;

/** Answers one question from the evidence: figure, change, target, verdict, and what stands beside them. */
public final class StatusCalculator {

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
        Figured current = figures.figure(area, question.window());
        Figure comparator = figures.figure(area, question.comparator()).figure();
        List<PublishedFigure> published = published(indicator, area, question.window());
        Places.Compared compared = figures.compared(area, question.window(), question.comparator());
        ChangeFrom change = changes.between(compared, published);
        Optional<TargetInForce> target = Targets.of(evidence, indicator, area, question.window(), comparator);
        Performance performance = performance(figures, question, compared, change, target);
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
                evidence.statements()
                        .assessment(indicator.plan(), new Subject.OfIndicator(indicator.id()), area, question.window()),
                beside,
                published,
                Sentences.of(question, current.figure(), comparator, change, performance, beside),
                caveats(current.figure(), compared, change));
    }

    private Performance performance(
            IndicatorFigures figures,
            StatusQuestion question,
            Places.Compared compared,
            ChangeFrom change,
            Optional<TargetInForce> target) {
        Indicator indicator = question.indicator();
        return withheld(figures, question, compared, change)
                .map(refusal -> RagRule.refused(indicator.rule(), indicator.polarity(), refusal))
                .orElseGet(() -> RagRule.decide(indicator.rule(), inputs(indicator, compared, target)));
    }

    /** Why there must be no colour, whatever the rule would say. */
    private Optional<Refusal> withheld(
            IndicatorFigures figures, StatusQuestion question, Places.Compared compared, ChangeFrom change) {
        boolean comparing = question.indicator().rule() instanceof Rule.PreviousYear;
        if (comparing && change.comparability() == Comparability.NOT_COMPARABLE) {
            return change.refusal();
        }
        boolean early = compared.current().quantity().isPresent() && beyondCompleteness(figures, question.window());
        return early ? Optional.of(notComplete(question.window())) : Optional.empty();
    }

    private static RagRule.Inputs inputs(
            Indicator indicator, Places.Compared compared, Optional<TargetInForce> target) {
        Optional<Target.Within> band = target.map(TargetInForce::target)
                .map(Target::aim)
                .filter(Target.Within.class::isInstance)
                .map(Target.Within.class::cast);
        return new RagRule.Inputs(
                compared.current().quantity().map(Quantity::value),
                compared.earlier().quantity().map(Quantity::value),
                target.flatMap(TargetInForce::forWindow),
                band.map(Target.Within::lower),
                band.map(Target.Within::upper),
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
        return new BesideArea(area, figure, changes.between(compared, printed), printed);
    }

    private List<PublishedFigure> published(Indicator indicator, String area, MonthRange window) {
        return evidence.statements().published(indicator, area).stream()
                .filter(one -> one.period().months().equals(window))
                .toList();
    }

    private static List<String> caveats(Figure current, Places.Compared compared, ChangeFrom change) {
        List<String> caveats = new ArrayList<>(change.caveats());
        if (current instanceof Figure.Known known) {
            caveats.addAll(caveats(known));
        }
        if (!compared.leftOut().isEmpty()) {
            String left = String.join(", ", compared.leftOut());
            caveats.add("Compared over the parts of the area in both windows; left out: " + left + ".");
        }
        return caveats;
    }

    private static List<String> caveats(Figure.Known figure) {
        List<String> caveats = new ArrayList<>();
        if (figure.provisional()) {
            caveats.add("Provisional: part of the figure may still be revised.");
        }
        if (figure.sumOfParts().isPresent()) {
            caveats.add("The months of the window add up to another figure than the one given for the whole window.");
        }
        return caveats;
    }
}
