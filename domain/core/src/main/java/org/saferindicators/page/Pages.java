package org.saferindicators.page;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.StatusCalculator;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.feed.Assessment;
import org.saferindicators.feed.Commentary;
import org.saferindicators.feed.Subject;
import org.saferindicators.indicator.ChildArea;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.Plan;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.AbsenceReason;
import org.saferindicators.period.Basis;
import org.saferindicators.period.FinancialQuarter;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;

/** Makes the page of a plan for one area and period. */
public final class Pages {

    private static final int QUARTERS = 4;

    private final Evidence evidence;
    private final Plan plan;
    private final Area area;
    private final Optional<Period> period;
    private final StatusCalculator calculator;

    /**
     * Over everything known at one day.
     *
     * @param period the period of the page; empty to show each indicator at its own latest
     */
    public Pages(Evidence evidence, Plan plan, Area area, Optional<Period> period) {
        this.evidence = evidence;
        this.plan = plan;
        this.area = area;
        this.period = period;
        this.calculator = new StatusCalculator(evidence);
    }

    /** The page. */
    public Page page() {
        return new Page(
                plan,
                area,
                period,
                evidence.asAt(),
                dataTo(),
                plan.outcomes().stream().map(this::outcome).toList());
    }

    private Optional<YearMonth> dataTo() {
        return plan.indicators().stream()
                .map(Indicator::dataset)
                .distinct()
                .flatMap(dataset -> evidence.figures().report(dataset).completeThrough().stream())
                .max(Comparator.naturalOrder());
    }

    private OutcomePanel outcome(Outcome outcome) {
        List<Panel> panels = outcome.indicators().stream()
                .flatMap(id -> plan.indicator(id).stream())
                .map(this::panel)
                .toList();
        Status rollUp = plan.style()
                .rollUp()
                .of(panels.stream()
                        .map(panel -> panel.status().performance().status())
                        .toList());
        return new OutcomePanel(outcome, rollUp, assessment(outcome, panels), panels);
    }

    /** The judgement of the page's period, or of the latest months that any of its indicators shows. */
    private Optional<Assessment> assessment(Outcome outcome, List<Panel> panels) {
        Optional<MonthRange> latest = panels.stream()
                .map(panel -> panel.status().question().window())
                .max(Comparator.comparing(MonthRange::end).thenComparingInt(MonthRange::length));
        return period.map(Period::months)
                .or(() -> latest)
                .flatMap(months -> evidence.statements()
                        .assessment(plan.id(), new Subject.OfOutcome(outcome.id()), area.code(), months));
    }

    private Panel panel(Indicator indicator) {
        StatusQuestion question = PageWindow.question(evidence, indicator, areaOf(indicator), period);
        IndicatorStatus status = calculator.status(question);
        return new Panel(
                status,
                shown(status),
                quarters(question),
                children(question),
                commentary(status),
                evidence.statements().actions(plan.id(), new Subject.OfIndicator(indicator.id())));
    }

    /** An indicator about another area than the plan's is shown for that one on the plan's own page. */
    private Area areaOf(Indicator indicator) {
        return indicator
                .area()
                .filter(any -> area.code().equals(plan.area()))
                .flatMap(code -> evidence.catalogue().areas().find(code))
                .orElse(area);
    }

    private Status shown(IndicatorStatus status) {
        return plan.style().scale().shown(status.performance().status(), status.isNotWorse());
    }

    private List<CheckedCommentary> commentary(IndicatorStatus status) {
        Subject subject = new Subject.OfIndicator(status.question().indicator().id());
        return Stream.concat(
                        period.map(Period::months).stream(),
                        Stream.of(status.question().window()))
                .distinct()
                .flatMap(months ->
                        evidence
                                .statements()
                                .commentary(
                                        plan.id(),
                                        subject,
                                        status.question().area().code(),
                                        months)
                                .stream())
                .map(comment -> checked(comment, status))
                .toList();
    }

    private static CheckedCommentary checked(Commentary comment, IndicatorStatus status) {
        return new CheckedCommentary(comment, CommentCheck.contradictions(comment.text(), status));
    }

    /** The quarters of the year, where the page is that of a quarter. */
    private List<QuarterCell> quarters(StatusQuestion question) {
        return period.filter(FinancialQuarter.class::isInstance).map(FinancialQuarter.class::cast).stream()
                .flatMap(own -> IntStream.rangeClosed(1, QUARTERS).mapToObj(number -> quarter(question, own, number)))
                .toList();
    }

    private QuarterCell quarter(StatusQuestion question, FinancialQuarter own, int number) {
        FinancialQuarter quarter = new FinancialQuarter(own.year(), number);
        IndicatorStatus status = calculator.status(new StatusQuestion(
                question.indicator(), question.area(), quarter, Basis.QUARTER, Optional.of(quarter)));
        Optional<Absence> toCome = number > own.number() ? Optional.of(toCome(quarter)) : Optional.empty();
        return new QuarterCell(quarter, status, toCome.isPresent() ? Status.UNAVAILABLE : shown(status), toCome);
    }

    private static Absence toCome(FinancialQuarter quarter) {
        return new Absence(AbsenceReason.NOT_DUE, quarter + " comes after the period of the page.", Optional.empty());
    }

    private List<ChildCell> children(StatusQuestion question) {
        return question.indicator().forChildren()
                ? plan.style().children().stream()
                        .flatMap(child -> child(child, question).stream())
                        .toList()
                : List.of();
    }

    private Optional<ChildCell> child(ChildArea child, StatusQuestion question) {
        return evidence.catalogue()
                .areas()
                .find(child.area())
                .map(place -> calculator.status(question.in(place)))
                .map(status -> new ChildCell(child, status, shown(status)));
    }
}
