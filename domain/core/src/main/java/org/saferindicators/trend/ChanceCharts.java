package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.PopulationBase;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.Rounding;
import org.saferindicators.statistics.spc.AttributeChart;
import org.saferindicators.statistics.spc.Subgroup;

/**
 * Offers the p, u or c chart of the latest stretch where its months vary about as chance alone would have them (methods, 6.4);
 * otherwise a third of all months would be signals.
 */
final class ChanceCharts {

    private static final double NEAR_ONE = 1.25;
    private static final double PERCENT = 100;
    private static final int FEWEST_POINTS = 13;

    private final IndicatorFigures figures;
    private final TrendQuestion question;
    private final Indicator indicator;
    private final MonthRange stretch;

    ChanceCharts(IndicatorFigures figures, TrendQuestion question, Stretches stretches) {
        this.figures = figures;
        this.question = question;
        this.indicator = question.indicator();
        this.stretch = stretches.all().getLast().months();
    }

    ChanceChart chart() {
        Map<YearMonth, Subgroup> months = new TreeMap<>();
        for (YearMonth month : stretch.months()) {
            subgroup(month).ifPresent(found -> months.put(month, found));
        }
        if (months.size() < FEWEST_POINTS) {
            return refused(
                    RefusalReason.TOO_FEW_POINTS,
                    "Limits of chance need " + FEWEST_POINTS + " months with counts; there are " + months.size() + ".");
        }
        double dispersion = dispersion(List.copyOf(months.values()));
        return dispersion > NEAR_ONE
                ? refused(
                        RefusalReason.NOT_COMPARABLE,
                        "The months vary " + Rounding.plain(dispersion, 1)
                                + " times as much as by chance, so limits of chance would mislead.")
                : offered(months, dispersion);
    }

    private static ChanceChart refused(RefusalReason reason, String text) {
        return new ChanceChart.Refused(new Refusal(reason, text, "the XmR chart"));
    }

    private Optional<Subgroup> subgroup(YearMonth month) {
        return figures.figure(question.area().code(), MonthRange.of(month))
                .figure()
                .quantity()
                .flatMap(this::subgroup);
    }

    private Optional<Subgroup> subgroup(Quantity quantity) {
        return switch (indicator.calculation()) {
            case COUNT -> of(quantity.value(), 1);
            case PERCENTAGE -> parts(quantity).filter(one -> one.events() <= one.size());
            case RATE -> parts(quantity);
            case RATIO, VALUE, REDUCTION -> Optional.empty();
        };
    }

    private static Optional<Subgroup> parts(Quantity quantity) {
        return quantity.numerator().flatMap(above -> quantity.denominator().flatMap(below -> of(above, below)));
    }

    private static Optional<Subgroup> of(double events, double size) {
        boolean counts = isCount(events) && isCount(size) && size > 0;
        return counts ? Optional.of(new Subgroup((int) events, (int) size)) : Optional.empty();
    }

    private static boolean isCount(double value) {
        return value >= 0 && value == Math.rint(value) && value <= Integer.MAX_VALUE;
    }

    /** Mean squared distance from the centre in variances of chance; 0 where nothing or everything is counted. */
    private double dispersion(List<Subgroup> months) {
        double events = months.stream().mapToDouble(Subgroup::events).sum();
        double share = events / months.stream().mapToDouble(Subgroup::size).sum();
        double one = indicator.calculation() == Calculation.PERCENTAGE ? share * (1 - share) : share;
        double squares = months.stream()
                .mapToDouble(month -> distance(month, share) / (month.size() * one))
                .sum();
        return one > 0 ? squares / (months.size() - 1) : 0;
    }

    private static double distance(Subgroup month, double share) {
        double from = month.events() - share * month.size();
        return from * from;
    }

    private ChanceChart offered(Map<YearMonth, Subgroup> found, double dispersion) {
        List<YearMonth> months = List.copyOf(found.keySet());
        List<Subgroup> groups = List.copyOf(found.values());
        return switch (indicator.calculation()) {
            case PERCENTAGE -> new ChanceChart.Offered("p", months, PERCENT, dispersion, AttributeChart.shares(groups));
            case RATE -> {
                int per = indicator.population().map(PopulationBase::per).orElse(1);
                yield new ChanceChart.Offered("u", months, per, dispersion, AttributeChart.rates(groups));
            }
            case COUNT, RATIO, VALUE, REDUCTION ->
                new ChanceChart.Offered(
                        "c",
                        months,
                        1,
                        dispersion,
                        AttributeChart.counts(
                                groups.stream().map(Subgroup::events).toList()));
        };
    }
}
