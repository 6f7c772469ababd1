package org.saferindicators.api.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.RefusalView;
import org.saferindicators.statistics.spc.AttributePoint;
import org.saferindicators.statistics.spc.RunSummary;
import org.saferindicators.trend.ChanceChart;

/**
 * A chart with limits of chance.
 *
 * @param offered whether it is offered
 * @param kind p, u or c
 * @param dispersion how much more than chance the months vary
 * @param centre centre line
 * @param points its points
 * @param runs whether the series keeps to one side
 * @param refusal why it is not offered
 */
@Schema(
        name = "ChanceChart",
        description = "A p, u or c chart: limits three standard deviations of chance either way. Only offered where the"
                + " months of the latest segment vary about as chance alone would have them.")
public record ChanceChartView(
        @Schema(description = "Whether it is offered.", examples = "false")
        boolean offered,

        @Schema(description = "p for percentages, u for rates, c for counts.", examples = "c") @Nullable
        String kind,

        @Schema(description = "How much more than chance the months vary, 1 by chance alone.", examples = "1.06")
        @Nullable
        Double dispersion,

        @Schema(description = "Centre line, in the unit of the figure.", examples = "4.2") @Nullable
        Double centre,

        @Schema(description = "The months that have counts.")
        List<Point> points,

        @Schema(description = "Whether the series keeps to one side of its centre for too long.") @Nullable
        Runs runs,

        @Schema(description = "Why it is not offered.") @Nullable
        RefusalView refusal) {

    /**
     * A month.
     *
     * @param month the month
     * @param value its figure
     * @param lower lower limit
     * @param upper upper limit
     * @param outside whether it lies outside
     */
    @Schema(name = "ChancePoint", description = "A month on a chart with limits of chance.")
    public record Point(
            @Schema(description = "The month.", examples = "2018-01")
            YearMonth month,

            @Schema(description = "Its figure.", examples = "5")
            double value,

            @Schema(description = "Lower limit.", examples = "0")
            double lower,

            @Schema(description = "Upper limit.", examples = "10.3")
            double upper,

            @Schema(description = "Whether it lies outside the limits.", examples = "false")
            boolean outside) {}

    /**
     * Runs and crossings.
     *
     * @param longest most consecutive points on one side
     * @param longestByChance the longest that is still noise
     * @param crossings how often the line crosses the centre
     * @param fewestByChance the fewest that are still noise
     * @param signal whether either is beyond noise
     */
    @Schema(name = "Runs", description = "Runs and crossings of a series (Anhoej).")
    public record Runs(
            @Schema(description = "Most consecutive points on one side.", examples = "4")
            int longest,

            @Schema(description = "The longest that is still noise.", examples = "7")
            int longestByChance,

            @Schema(description = "How often the line crosses the centre.", examples = "9")
            int crossings,

            @Schema(description = "The fewest that are still noise.", examples = "7")
            int fewestByChance,

            @Schema(description = "Whether either is beyond noise.", examples = "false")
            boolean signal) {

        private static Runs of(RunSummary runs) {
            return new Runs(
                    runs.longestRun(), runs.longestRunMax(), runs.crossings(), runs.crossingsMin(), runs.signal());
        }
    }

    static ChanceChartView of(ChanceChart chart) {
        return switch (chart) {
            case ChanceChart.Refused(var refusal) ->
                new ChanceChartView(false, null, null, null, List.of(), null, RefusalView.of(refusal));
            case ChanceChart.Offered offered -> of(offered);
        };
    }

    private static ChanceChartView of(ChanceChart.Offered offered) {
        List<Point> points = IntStream.range(0, offered.months().size())
                .mapToObj(at -> point(offered, at))
                .toList();
        double centre = offered.chart().centre() * offered.per();
        Runs runs = offered.chart().runs().map(Runs::of).orElse(null);
        return new ChanceChartView(true, offered.kind(), offered.dispersion(), centre, points, runs, null);
    }

    private static Point point(ChanceChart.Offered offered, int at) {
        AttributePoint point = offered.chart().points().get(at);
        double per = offered.per();
        return new Point(
                offered.months().get(at),
                point.value() * per,
                point.limits().lower() * per,
                point.limits().upper() * per,
                point.signal());
    }
}
