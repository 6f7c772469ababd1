package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.PopulationBase;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.recent.Period;
import org.saferindicators.statistics.recent.RecentTrend;

/** Tests the last five periods of twelve months, which do not overlap, as Fingertips does (methods, section 7). */
final class RecentTrends {

    private static final int YEAR = 12;
    private static final int PERIODS = 5;
    private static final double PERCENT = 100;

    private final IndicatorFigures figures;
    private final TrendQuestion question;
    private final Indicator indicator;
    private final Stretches stretches;

    RecentTrends(IndicatorFigures figures, TrendQuestion question, Stretches stretches) {
        this.figures = figures;
        this.question = question;
        this.indicator = question.indicator();
        this.stretches = stretches;
    }

    Recent recent() {
        if (!isShare()) {
            return refused(
                    RefusalReason.NO_INPUTS,
                    "The recent trend is one of rates and percentages whose counts are known.",
                    "a rate per head of the same count");
        }
        List<MonthRange> periods = periods();
        MonthRange all =
                new MonthRange(periods.getFirst().start(), periods.getLast().end());
        if (stretches.straddles(all)) {
            return refused(
                    RefusalReason.NOT_COMPARABLE,
                    "A break lies within the five periods.",
                    "the periods on one side of it");
        }
        List<Period> parts =
                periods.stream().flatMap(period -> parts(period).stream()).toList();
        return parts.size() < PERIODS
                ? refused(
                        RefusalReason.TOO_FEW_POINTS,
                        "It needs five periods of twelve months with counts that end in " + question.last() + "; "
                                + parts.size() + " are there.",
                        "the figures that are there")
                : tested(periods, parts);
    }

    private boolean isShare() {
        return indicator.calculation() == Calculation.PERCENTAGE || indicator.calculation() == Calculation.RATE;
    }

    private List<MonthRange> periods() {
        YearMonth last = question.last();
        return IntStream.rangeClosed(1, PERIODS)
                .mapToObj(period -> MonthRange.of(last.minusMonths((long) YEAR * (PERIODS - period + 1) - 1), YEAR))
                .toList();
    }

    private Optional<Period> parts(MonthRange period) {
        return figures.figure(question.area().code(), period)
                .figure()
                .quantity()
                .flatMap(RecentTrends::parts);
    }

    private static Optional<Period> parts(Quantity quantity) {
        return quantity.numerator()
                .filter(RecentTrends::isCount)
                .flatMap(above -> quantity.denominator()
                        .filter(RecentTrends::isCount)
                        .map(below -> new Period(above.intValue(), below.intValue())));
    }

    private static boolean isCount(double value) {
        return value >= 0 && value == Math.rint(value) && value <= Integer.MAX_VALUE;
    }

    private Recent tested(List<MonthRange> periods, List<Period> parts) {
        boolean share = indicator.calculation() == Calculation.PERCENTAGE;
        if (share && parts.stream().anyMatch(part -> part.events() > part.of())) {
            return refused(
                    RefusalReason.NO_INPUTS,
                    "A numerator is larger than its denominator, so it is no proportion.",
                    "the figures one by one");
        }
        int per = indicator.population().map(PopulationBase::per).orElse(1);
        RecentTrend trend = share
                ? RecentTrend.ofProportions(parts, PERCENT, indicator.polarity().wanted())
                : RecentTrend.ofRates(parts, per, indicator.polarity().wanted());
        return switch (trend) {
            case RecentTrend.Found found -> new Recent.Tested(periods, found);
            case RecentTrend.NotCalculable(RecentTrend.Reason reason) -> refused(reason);
        };
    }

    private static Recent refused(RecentTrend.Reason reason) {
        return switch (reason) {
            case TOO_FEW_POINTS ->
                refused(RefusalReason.TOO_FEW_POINTS, "There are fewer than five periods.", "the figures one by one");
            case NO_DENOMINATOR ->
                refused(RefusalReason.ZERO_BASE, "A denominator is 0.", "the periods whose denominator is not");
            case ALL_OR_NOTHING ->
                refused(
                        RefusalReason.ZERO_BASE,
                        "In a period nobody or everybody is counted, so its odds have no logarithm.",
                        "the figures one by one");
        };
    }

    private static Recent refused(RefusalReason reason, String text, String instead) {
        return new Recent.Refused(new Refusal(reason, text, instead));
    }
}
