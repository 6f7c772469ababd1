package org.saferindicators.benchmark;

import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.assessment.StatusCalculator;
import org.saferindicators.assessment.StatusQuestion;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.How;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Area;
import org.saferindicators.place.AreaKind;
import org.saferindicators.place.Areas;
import org.saferindicators.statistics.peer.Against;

/** The declared comparators of an indicator, and the force, region and country that hold the area. */
final class LargerAreas {

    private static final Set<AreaKind> KINDS = EnumSet.of(AreaKind.FORCE, AreaKind.REGION, AreaKind.COUNTRY);
    private static final int YEARS_BACK = 3;

    private final Evidence evidence;
    private final StatusQuestion question;
    private final Indicator indicator;
    private final IndicatorFigures figures;
    private final Areas areas;
    private final MonthRange window;

    LargerAreas(Evidence evidence, StatusQuestion question, IndicatorFigures figures) {
        this.evidence = evidence;
        this.question = question;
        this.indicator = question.indicator();
        this.figures = figures;
        this.areas = evidence.catalogue().areas();
        this.window = question.window();
    }

    /** An area that took the place of others after the window lies where it lay on its first day. */
    List<LargerArea> all(Optional<Estimate> own) {
        LocalDate end = window.last().atEndOfMonth();
        LocalDate day = question.area().from().filter(end::isBefore).orElse(end);
        Stream<String> holding = areas.holders(question.area().code(), day).stream()
                .filter(code -> areas.find(code)
                        .filter(area -> KINDS.contains(area.kind()))
                        .isPresent());
        return Stream.concat(indicator.comparators().stream(), holding)
                .distinct()
                .filter(code -> !code.equals(question.area().code()))
                .flatMap(code -> areas.find(code).stream())
                .map(area -> larger(area, own))
                .toList();
    }

    private LargerArea larger(Area area, Optional<Estimate> own) {
        Figure figure = figures.figure(area.code(), window).figure();
        Optional<Figure> before = figure.quantity().isPresent() ? Optional.empty() : before(area);
        Optional<Against> against = indicator.calculation() == Calculation.COUNT
                ? Optional.empty()
                : own.flatMap(estimate -> figure.quantity()
                        .map(quantity -> Against.of(
                                estimate.interval(),
                                quantity.value(),
                                indicator.polarity().wanted())));
        return new LargerArea(
                new StatusCalculator(evidence).beside(question, area),
                before.orElse(figure),
                before.map(Figure::months),
                against,
                outside(area, before.orElse(figure)));
    }

    /** The latest of three earlier years. */
    private Optional<Figure> before(Area area) {
        return IntStream.rangeClosed(1, YEARS_BACK)
                .mapToObj(years ->
                        figures.figure(area.code(), window.minusYears(years)).figure())
                .filter(figure -> figure.quantity().isPresent())
                .findFirst();
    }

    /** A share of a whole lies among the shares of all its parts; a figure fed for the whole may not. */
    private Optional<LargerArea.OutsideRange> outside(Area area, Figure figure) {
        boolean fed = figure instanceof Figure.Known known && known.how() != How.SUM_OF_AREAS;
        if (!fed || indicator.calculation() == Calculation.COUNT) {
            return Optional.empty();
        }
        MonthRange months = figure.months();
        List<Area> parts = areas.partsOf(area.code(), months.last().atEndOfMonth());
        DoubleSummaryStatistics values = parts.stream()
                .flatMap(part -> figures.figure(part.code(), months).figure().quantity().stream())
                .mapToDouble(Quantity::value)
                .summaryStatistics();
        double value = figure.quantity().map(Quantity::value).orElseThrow();
        boolean all = parts.size() > 1 && values.getCount() == parts.size();
        boolean outside = all && (value < values.getMin() || value > values.getMax());
        return outside
                ? Optional.of(new LargerArea.OutsideRange(values.getMin(), values.getMax(), parts.size()))
                : Optional.empty();
    }
}
