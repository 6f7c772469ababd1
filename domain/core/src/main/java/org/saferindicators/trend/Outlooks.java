package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.feed.Population;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.PopulationBase;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.projection.Projection;
import org.saferindicators.statistics.significance.Dispersion;

/** Projects the year from its months and those of the year before (methods, section 12). */
final class Outlooks {

    private static final int FEWEST_FOR_VALUE = 3;
    private static final double PERCENT = 100;

    private final Evidence evidence;
    private final IndicatorFigures figures;
    private final TrendQuestion question;
    private final Indicator indicator;
    private final Stretches stretches;

    Outlooks(Evidence evidence, IndicatorFigures figures, TrendQuestion question, Stretches stretches) {
        this.evidence = evidence;
        this.figures = figures;
        this.question = question;
        this.indicator = question.indicator();
        this.stretches = stretches;
    }

    Outlook outlook() {
        YearMonth last = question.last();
        FinancialYear year = FinancialYear.containing(last);
        if (!isAddedUp()) {
            return refused(
                    RefusalReason.NO_INPUTS,
                    "Only what is added up from months is projected.",
                    "the latest figure as it is");
        }
        if (stretches.straddles(
                new MonthRange(year.yearEarlier().april(), year.months().end()))) {
            return refused(
                    RefusalReason.NOT_COMPARABLE,
                    "A break lies within this year and the last, so last year says nothing of the rest of this one.",
                    "the year to date as it is");
        }
        if (months(year.toDate(last)).isEmpty()) {
            return refused(
                    RefusalReason.INCOMPLETE_PERIOD,
                    "Not every month from April to " + last + " has a figure.",
                    "the months that are there");
        }
        return run(year.toDate(last)).map(current -> projected(year, current)).orElseGet(Outlooks::withoutParts);
    }

    private static Outlook withoutParts() {
        return refused(
                RefusalReason.NO_INPUTS,
                "The numerators and denominators of the months are not known.",
                "the figures of the single months");
    }

    private static Outlook refused(RefusalReason reason, String text, String instead) {
        return new Outlook.Refused(new Refusal(reason, text, instead));
    }

    private boolean isAddedUp() {
        return switch (indicator.calculation()) {
            case COUNT, RATE, PERCENTAGE -> true;
            case RATIO, VALUE, REDUCTION -> false;
        };
    }

    /**
     * Months one by one.
     *
     * @param events numerators, or counts
     * @param wholes denominators of percentages, none for others
     */
    private record Run(List<Double> events, List<Double> wholes) {}

    /** The months of a window where each has a figure; 0 of 0 is a recorded month without a percentage. */
    private Optional<List<Quantity>> months(MonthRange window) {
        List<Quantity> months = window.months().stream()
                .map(month -> figures.figure(question.area().code(), MonthRange.of(month))
                        .figure())
                .flatMap(figure -> figure.quantity().or(() -> nobody(figure)).stream())
                .toList();
        return months.size() == window.length() ? Optional.of(months) : Optional.empty();
    }

    private Optional<Quantity> nobody(Figure figure) {
        boolean noWhole = indicator.calculation() == Calculation.PERCENTAGE
                && figure instanceof Figure.Refused refused
                && refused.refusal().reason() == RefusalReason.ZERO_BASE;
        return noWhole ? Optional.of(new Quantity(0, Optional.of(0.0), Optional.of(0.0))) : Optional.empty();
    }

    /** The parts of those months where each can be added up. */
    private Optional<Run> run(MonthRange window) {
        boolean share = indicator.calculation() == Calculation.PERCENTAGE;
        return months(window)
                .filter(months -> months.stream().allMatch(month -> isUsable(month, share)))
                .map(months -> new Run(events(months), share ? wholes(months) : List.of()));
    }

    private static List<Double> events(List<Quantity> months) {
        return months.stream()
                .map(month -> month.numerator().orElse(month.value()))
                .toList();
    }

    private static List<Double> wholes(List<Quantity> months) {
        return months.stream().map(month -> month.denominator().orElseThrow()).toList();
    }

    private static boolean isUsable(Quantity month, boolean share) {
        double events = month.numerator().orElse(month.value());
        boolean parts = month.numerator().isPresent() && month.denominator().isPresent();
        return events >= 0 && (!share || parts);
    }

    private Outlook projected(FinancialYear year, Run current) {
        Optional<Run> previous = run(year.yearEarlier().months());
        Projection events = project(current.events(), previous.map(Run::events));
        Optional<Quantity> value =
                current.events().size() < FEWEST_FOR_VALUE ? Optional.empty() : value(year, current, previous, events);
        return new Outlook.Projected(
                year,
                events,
                value,
                range(year, events),
                value.flatMap(projected -> new ProjectedStatus(evidence, figures, question).status(year, projected)),
                nextTwelve());
    }

    private static Projection project(List<Double> current, Optional<List<Double>> previous) {
        return previous.map(months -> Projection.blended(current, months))
                .orElseGet(() -> Projection.proRataOnly(current));
    }

    private Optional<Quantity> value(FinancialYear year, Run current, Optional<Run> previous, Projection events) {
        return switch (indicator.calculation()) {
            case PERCENTAGE -> {
                double whole =
                        project(current.wholes(), previous.map(Run::wholes)).value();
                yield whole > 0 ? Optional.of(share(events.value(), whole)) : Optional.empty();
            }
            case RATE -> persons(year).map(persons -> rate(events.value(), persons));
            case COUNT, RATIO, VALUE, REDUCTION -> Optional.of(Quantity.of(events.value()));
        };
    }

    private static Quantity share(double above, double below) {
        return new Quantity(PERCENT * above / below, Optional.of(above), Optional.of(below));
    }

    private Quantity rate(double events, double persons) {
        int per = indicator.population().map(PopulationBase::per).orElseThrow();
        return new Quantity(events / persons * per, Optional.of(events), Optional.of(persons));
    }

    private Optional<Double> persons(FinancialYear year) {
        return figures.figure(question.area().code(), year.months())
                .population()
                .or(() -> figures.figure(
                                question.area().code(), year.yearEarlier().months())
                        .population())
                .map(Population::persons)
                .map(Long::doubleValue);
    }

    /** In the unit of the figure; a projected percentage has two uncertain parts and no range. */
    private Optional<Interval> range(FinancialYear year, Projection events) {
        return switch (indicator.calculation()) {
            case PERCENTAGE, RATIO, VALUE, REDUCTION -> Optional.empty();
            case RATE ->
                persons(year)
                        .flatMap(persons -> events.range()
                                .map(range -> range.times(rate(1, persons).value())));
            case COUNT -> events.range();
        };
    }

    private Optional<Outlook.CarriedForward> nextTwelve() {
        MonthRange twelve = MonthRange.of(question.last().minusMonths(Projection.YEAR - 1L), Projection.YEAR);
        if (indicator.calculation() != Calculation.COUNT) {
            return Optional.empty();
        }
        return run(twelve).flatMap(current -> {
            double total =
                    current.events().stream().mapToDouble(Double::doubleValue).sum();
            MonthRange earlier = twelve.minusYears(1);
            double dispersion = run(earlier)
                    .filter(any -> !stretches.straddles(new MonthRange(earlier.start(), twelve.end())))
                    .map(before -> Dispersion.between(before.events(), current.events()))
                    .orElse(1.0);
            return Projection.carriedForward(total, dispersion).map(range -> new Outlook.CarriedForward(total, range));
        });
    }
}
