package org.saferindicators.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Statement;
import org.saferindicators.feed.Statistic;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Break;
import org.saferindicators.indicator.BreakKind;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.EventKind;
import org.saferindicators.indicator.EventRule;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Measure;
import org.saferindicators.indicator.MeasureForm;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.indicator.Narrative;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.PageStyle;
import org.saferindicators.indicator.Plan;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.observation.FedFigures;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.Basis;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;
import org.saferindicators.place.Membership;

/** One indicator and what is known about it, put together for a test. */
public final class Case {

    public static final String BARKING = "E09000002";
    public static final String LONDON = "E12000007";
    public static final String FORCE = "E23000001";

    /** Part of the force from 2017 on. */
    private static final Area AIRPORTS = new Area(
            "airports",
            "Airports",
            AreaKind.DISTRICT,
            List.of(new Membership(FORCE, Optional.of(LocalDate.of(2017, 1, 1)), Optional.empty())),
            false);

    final FedFigures figures = new FedFigures().edition("2016-04", "2018-01");
    private final List<Statement> statements = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();
    private Rule rule = new Rule.PreviousYear(5, 1);
    private Polarity polarity = Polarity.LOWER_IS_BETTER;
    private Calculation calculation = Calculation.COUNT;
    private MissingRow missingRow = MissingRow.MISSING;
    private Comparison comparison = new Comparison.PreviousYear();
    private Basis basis = Basis.FINANCIAL_YEAR_TO_DATE;
    private PageStyle style = PageStyle.plain();

    public Case rule(Rule chosen, Polarity way) {
        rule = chosen;
        polarity = way;
        return this;
    }

    public Case comparedWith(Comparison chosen) {
        comparison = chosen;
        return this;
    }

    /** Adds what somebody said. */
    public Case says(Statement statement) {
        statements.add(statement);
        return this;
    }

    /** How the page reads the indicator. */
    public Case read(Basis chosen) {
        basis = chosen;
        return this;
    }

    /** How the page is made. */
    public Case page(PageStyle chosen) {
        style = chosen;
        return this;
    }

    /** The plan of the one indicator. */
    public Plan plan() {
        return new Plan(
                "plan",
                1,
                LocalDate.of(2017, 4, 1),
                "A plan",
                BARKING,
                Set.of("d"),
                List.of(new FinancialYear(2017)),
                List.of(new Outcome("less-crime", "Less crime", List.of("indicator"))),
                List.of(indicator()),
                style);
    }

    public Case percentage() {
        calculation = Calculation.PERCENTAGE;
        return this;
    }

    Case missingIsZero() {
        missingRow = MissingRow.ZERO;
        return this;
    }

    Case countedFromEvents() {
        measures.add(new Measure(
                "m", "Offences", MeasureForm.COUNT, "offences", Optional.of(EventRule.every(EventKind.OFFENCE))));
        return this;
    }

    Case breakAt(String from, Comparability effect) {
        breaks.add(new Break(from, BreakKind.COUNTING_RULE, effect, "Sheds moved.", "Home Office", Optional.empty()));
        return this;
    }

    public Case count(String area, String period, double value) {
        figures.count(series(area), Period.parse(period).months(), value);
        return this;
    }

    Case survey(String period, double percent, double asked) {
        figures.survey(series(BARKING), Period.parse(period).months(), percent, asked);
        return this;
    }

    Case parts(String period, double numerator, double denominator) {
        figures.parts(series(BARKING), Period.parse(period).months(), numerator, denominator);
        return this;
    }

    public Case target(Target.Aim aim) {
        statements.add(new Target(
                "d",
                Optional.of("plan"),
                "indicator",
                BARKING,
                new FinancialYear(2017),
                aim,
                Target.evenProfile(),
                LocalDate.of(2017, 4, 1),
                Optional.empty()));
        return this;
    }

    public Case printedChange(String area, String period, double percent) {
        statements.add(new PublishedFigure(
                "d",
                Optional.of("plan"),
                "indicator",
                area,
                Period.parse(period),
                Statistic.CHANGE_PERCENT,
                Optional.of(percent),
                Optional.empty(),
                Optional.empty(),
                "the board paper",
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    private static SeriesKey series(String area) {
        return new SeriesKey("d", "m", area);
    }

    static MonthRange months(String from, String to) {
        return MonthRange.ofClosed(YearMonth.parse(from), YearMonth.parse(to));
    }

    public IndicatorStatus status(String area, String period) {
        Period parsed = Period.parse(period);
        return status(area, parsed, Basis.natural(parsed), LocalDate.of(2018, 3, 28));
    }

    IndicatorStatus status(String area, Period period, Basis read, LocalDate asAt) {
        Evidence evidence = evidence(asAt);
        Area asked = evidence.catalogue().areas().find(area).orElseThrow();
        return new StatusCalculator(evidence).status(new StatusQuestion(indicator(), asked, period, read));
    }

    /** Everything known. */
    public Evidence evidence(LocalDate asAt) {
        Dataset dataset =
                new Dataset("d", "Offences", "police.d", FORCE, missingRow, "police", "OGL", "", 30, measures);
        Areas areas = Areas.of(List.of(
                area(BARKING, "Barking and Dagenham", FORCE),
                area("E09000003", "Barnet", FORCE),
                AIRPORTS,
                area(LONDON, "London"),
                area(FORCE, "Metropolitan Police")));
        Catalogue catalogue = Catalogue.of(List.of(dataset), List.of(plan()), areas);
        return new Evidence(catalogue, figures, Statements.of(statements), asAt);
    }

    private static Area area(String code, String name, String... parents) {
        List<Membership> memberships = Arrays.stream(parents)
                .map(parent -> new Membership(parent, Optional.empty(), Optional.empty()))
                .toList();
        return new Area(code, name, AreaKind.DISTRICT, memberships, false);
    }

    private Indicator indicator() {
        Narrative narrative = new Narrative(
                "", "", "", "", Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());
        return new Indicator(
                "plan",
                "indicator",
                "Burglary",
                narrative,
                "police",
                "Director",
                "offences",
                polarity,
                "d",
                Optional.of("m"),
                calculation,
                basis,
                calculation == Calculation.COUNT ? 0 : 1,
                rule,
                breaks,
                true,
                List.of(),
                List.of(LONDON),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                comparison,
                !style.children().isEmpty(),
                Optional.empty(),
                TrendStyle.standard());
    }
}
