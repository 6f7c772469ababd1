package org.saferindicators.assessment;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.saferindicators.feed.Population;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.PopulationBase;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.AbsenceReason;
import org.saferindicators.observation.Coverage;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Places;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.observation.Windows;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Areas;

/** The figures of one indicator: its measure over a window, divided by its population where it is a rate. */
public final class IndicatorFigures {

    private final Evidence evidence;
    private final Indicator indicator;
    private final Dataset dataset;
    private final Places places;

    /** Of an indicator, from everything known at one day. */
    public IndicatorFigures(Evidence evidence, Indicator indicator) {
        this.evidence = evidence;
        this.indicator = indicator;
        this.dataset = evidence.datasetOf(indicator);
        Areas areas = evidence.catalogue().areas();
        Windows windows = new Windows(evidence.figures(), dataset, areas, this::declared, evidence.asAt());
        this.places = new Places(windows, areas);
    }

    /** The dataset the figures come from. */
    public Dataset dataset() {
        return dataset;
    }

    /** The figure asked for; where there is none, what is said of the page's period says why. */
    Figured figure(StatusQuestion question) {
        Figured found = figure(question.area().code(), question.window());
        boolean onPage = question.page().isPresent() && found.figure() instanceof Figure.Absent;
        return onPage
                ? evidence.statements()
                        .declared(indicator, question.area().code(), question.pageMonths())
                        .map(absence -> found.without(absence))
                        .orElse(found)
                : found;
    }

    /** The figure of an area over a window. */
    public Figured figure(String area, MonthRange window) {
        Optional<Population> population = indicator.population().flatMap(base -> persons(base, area, window));
        Figure measured = Survey.guarded(measured(area, window));
        Optional<Figure> rate = indicator.population().map(base -> rate(measured, base, population));
        return new Figured(rate.orElse(measured), population);
    }

    private Figure measured(String area, MonthRange window) {
        return indicator
                .measure()
                .map(measure -> places.figure(series(measure, area), window, summing()))
                .orElseGet(() -> withoutMeasure(area, window));
    }

    /** The months of a window one by one, where each has a count. */
    Optional<List<Double>> months(String area, MonthRange window) {
        List<Double> counts = window.months().stream()
                .flatMap(month -> figure(area, MonthRange.of(month)).figure().quantity().stream())
                .map(Quantity::value)
                .filter(count -> count >= 0)
                .toList();
        return counts.size() == window.length() ? Optional.of(counts) : Optional.empty();
    }

    /** Two windows of an area over equal coverage. */
    public Places.Compared compared(String area, MonthRange current, MonthRange earlier) {
        boolean addedUp =
                indicator.population().isEmpty() && indicator.measure().isPresent();
        return addedUp
                ? places.compared(series(indicator.measure().orElseThrow(), area), current, earlier, summing())
                : new Places.Compared(
                        figure(area, current).figure(), figure(area, earlier).figure(), List.of());
    }

    private SeriesKey series(String measure, String area) {
        return new SeriesKey(dataset.id(), measure, area);
    }

    private Calculation summing() {
        return indicator.population().isPresent() ? Calculation.COUNT : indicator.calculation();
    }

    private Figure withoutMeasure(String area, MonthRange window) {
        Coverage none = new Coverage(window.length(), window.months(), 1, List.of());
        if (!indicator.strands().isEmpty()) {
            Refusal refusal = new Refusal(
                    RefusalReason.NON_ADDITIVE,
                    indicator.title() + " is a heading: its strands overlap and are never added up.",
                    "each strand by itself: " + String.join(", ", indicator.strands()));
            return new Figure.Refused(window, refusal, Optional.empty(), none);
        }
        Absence unless = new Absence(
                AbsenceReason.NOT_COLLECTED,
                "No figures are collected for " + indicator.title() + ".",
                Optional.empty());
        Optional<Absence> declared = evidence.statements().declared(indicator, area, window);
        return new Figure.Absent(window, declared.orElse(unless), none);
    }

    /** For the indicator, or else for its measure. */
    private Optional<Absence> declared(SeriesKey series, MonthRange months, LocalDate since) {
        Statements statements = evidence.statements();
        return statements
                .declared(indicator, series.area(), months, since)
                .or(() -> statements.declared(series, months, since));
    }

    /** Of the mid-year that belongs to the window or the fixed year of the base; while that is unpublished, the latest. */
    private Optional<Population> persons(PopulationBase base, String area, MonthRange window) {
        int year = base.year().orElse(midYear(window));
        return base.year().isPresent()
                ? evidence.statements().population(base.series(), area, year, base.ageBand())
                : evidence.statements().latestPopulation(base.series(), area, year, base.ageBand());
    }

    /** The year whose 30 June lies in the window, else in the financial year that the window ends in. */
    private static int midYear(MonthRange window) {
        LocalDate june = LocalDate.of(window.start().getYear(), Month.JUNE, 30);
        return window.contains(june)
                ? june.getYear()
                : FinancialYear.containing(window.last()).startYear();
    }

    /** That a rate over a window stands on the population of an earlier year. */
    public Optional<String> olderPopulation(Figured figured, MonthRange window) {
        boolean fixed =
                indicator.population().filter(base -> base.year().isPresent()).isPresent();
        return figured.population()
                .filter(population -> !fixed && population.year() != midYear(window))
                .map(population -> "The population of " + midYear(window) + " is not known; that of "
                        + population.year() + " is used.");
    }

    private static Figure rate(Figure figure, PopulationBase base, Optional<Population> population) {
        return switch (figure) {
            case Figure.Absent absent -> absent;
            case Figure.Refused refused -> refused;
            case Figure.Known known ->
                population
                        .map(persons ->
                                persons.persons() > 0 ? divided(known, base, persons.persons()) : byNobody(known))
                        .orElseGet(() -> withoutPopulation(known, base));
        };
    }

    private static Figure divided(Figure.Known known, PopulationBase base, long persons) {
        double count = known.amount().value();
        Quantity rate = new Quantity(count / persons * base.per(), Optional.of(count), Optional.of((double) persons));
        return new Figure.Known(
                known.months(), rate, known.how(), known.provisional(), known.coverage(), Optional.empty());
    }

    private static Figure byNobody(Figure.Known known) {
        Refusal refusal =
                new Refusal(RefusalReason.ZERO_BASE, "The population is 0, so there is no rate.", "the count");
        return new Figure.Refused(known.months(), refusal, Optional.empty(), known.coverage());
    }

    private static Figure withoutPopulation(Figure.Known known, PopulationBase base) {
        Refusal refusal = new Refusal(
                RefusalReason.NO_INPUTS,
                "There is no population of the series " + base.series() + " for the window.",
                "the count");
        return new Figure.Refused(known.months(), refusal, Optional.empty(), known.coverage());
    }
}
