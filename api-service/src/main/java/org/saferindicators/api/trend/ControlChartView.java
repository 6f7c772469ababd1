package org.saferindicators.api.trend;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.statistics.spc.Limits;
import org.saferindicators.statistics.spc.Point;
import org.saferindicators.statistics.spc.Segment;
import org.saferindicators.statistics.spc.XmrChart;
import org.saferindicators.statistics.spc.XmrOptions;

/**
 * An XmR chart.
 *
 * @param runLength points of a run and of a trend
 * @param screening whether extreme moving ranges are left out once
 * @param limits the limits of each segment
 * @param points months that have a figure
 */
@Schema(name = "ControlChart", description = "An XmR chart: process limits about the mean of each segment.")
public record ControlChartView(
        @Schema(description = "Points that make a run or a trend.", examples = "7")
        int runLength,

        @Schema(description = "Whether extreme moving ranges are left out once.", examples = "true")
        boolean screening,

        @Schema(description = "The limits of each segment.") List<LimitsView> limits,

        @Schema(description = "The months that have a figure.")
        List<PointView> points) {

    /**
     * Limits of a segment.
     *
     * @param from first month
     * @param to last month
     * @param points how many of its months have a figure
     * @param trialLimits whether they are for trial only
     * @param mean the mean
     * @param averageMovingRange average step between neighbouring months
     * @param lower lower process limit
     * @param upper upper process limit
     * @param lowerLimitDisplay where to draw the lower one
     * @param lowerNear lower near limit
     * @param upperNear upper near limit
     */
    @Schema(name = "ControlLimits", description = "Process limits of one segment; null where it has too few points.")
    public record LimitsView(
            @Schema(description = "First month.", examples = "2016-04")
            YearMonth from,

            @Schema(description = "Last month.", examples = "2018-01")
            YearMonth to,

            @Schema(description = "How many of its months have a figure.", examples = "22")
            int points,

            @Schema(description = "Whether they are for trial only: fewer than 13 points.", examples = "false")
            boolean trialLimits,

            @Schema(description = "The mean.", examples = "178.27") @Nullable
            Double mean,

            @Schema(description = "Average step between neighbouring months, after screening.", examples = "20.95")
            @Nullable
            Double averageMovingRange,

            @Schema(description = "Lower process limit; of counts it may be negative.", examples = "122.54") @Nullable
            Double lower,

            @Schema(description = "Upper process limit.", examples = "234.01") @Nullable
            Double upper,

            @Schema(
                    description = "Where to draw the lower limit: never below 0 for counts and rates.",
                    examples = "122.54")
            @Nullable
            Double lowerLimitDisplay,

            @Schema(description = "Lower near limit.", examples = "141.12") @Nullable
            Double lowerNear,

            @Schema(description = "Upper near limit.", examples = "215.43") @Nullable
            Double upperNear) {

        private static LimitsView of(Indicator indicator, List<YearMonth> months, Segment segment) {
            return segment.limits()
                    .map(limits -> of(indicator, months, segment, limits))
                    .orElseGet(() -> without(months, segment));
        }

        private static LimitsView without(List<YearMonth> months, Segment segment) {
            return new LimitsView(
                    months.get(segment.from()),
                    months.get(segment.to()),
                    segment.n(),
                    segment.trialLimits(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private static LimitsView of(Indicator indicator, List<YearMonth> months, Segment segment, Limits limits) {
            boolean atZero =
                    indicator.calculation() == Calculation.COUNT || indicator.calculation() == Calculation.RATE;
            double lower = limits.process().lower();
            return new LimitsView(
                    months.get(segment.from()),
                    months.get(segment.to()),
                    segment.n(),
                    segment.trialLimits(),
                    limits.mean(),
                    limits.averageMovingRange(),
                    lower,
                    limits.process().upper(),
                    atZero ? Math.max(0, lower) : lower,
                    limits.near().lower(),
                    limits.near().upper());
        }
    }

    /**
     * A month on the chart.
     *
     * @param month the month
     * @param value its figure
     * @param cause the rule that names it
     * @param variation whether that is better
     */
    @Schema(name = "ControlPoint", description = "A month on a chart.")
    public record PointView(
            @Schema(description = "The month.", examples = "2018-01")
            YearMonth month,

            @Schema(description = "Its figure, unrounded.", examples = "142")
            double value,

            @Schema(description = "The rule that names it, or Common Cause.", examples = "Common Cause")
            String cause,

            @Schema(
                    description =
                            "Whether that is better: common_cause, special_cause_improvement, special_cause_concern,"
                                    + " special_cause_neutral_high or special_cause_neutral_low.",
                    examples = "common_cause")
            String variation) {}

    static ControlChartView of(Indicator indicator, List<YearMonth> months, XmrOptions options, XmrChart chart) {
        return new ControlChartView(
                options.length().points(),
                options.screening(),
                chart.segments().stream()
                        .map(segment -> LimitsView.of(indicator, months, segment))
                        .toList(),
                chart.points().stream()
                        .map(point -> point(months, options, point))
                        .toList());
    }

    private static PointView point(List<YearMonth> months, XmrOptions options, Point point) {
        return new PointView(
                months.get(point.index()),
                point.value(),
                point.cause().label(options.length()),
                point.variation().word());
    }
}
