package org.saferindicators.api.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.RefusalView;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.trend.Signal;

/**
 * The series without its season.
 *
 * @param offered whether it is offered
 * @param model how the season acts
 * @param index effect of each month of the year
 * @param chart the chart of the adjusted figures
 * @param refusal why it cannot be had
 */
@Schema(
        name = "SeasonallyAdjusted",
        description =
                "The series without its season: offered from three years without a gap on, where the seasons differ"
                        + " by more than neighbouring months do.")
public record SeasonView(
        @Schema(description = "Whether it is offered.", examples = "true")
        boolean offered,

        @Schema(
                description = "multiplicative (adjusted = value / index) or additive (value - index).",
                examples = "multiplicative")
        @Nullable
        String model,

        @Schema(description = "Effect of each month of the year.")
        List<Index> index,

        @Schema(description = "The chart of the adjusted figures.") @Nullable
        ControlChartView chart,

        @Schema(description = "Why it cannot be had.") @Nullable
        RefusalView refusal) {

    /**
     * Effect of a month of the year.
     *
     * @param month 1 January to 12 December
     * @param value the effect
     */
    @Schema(name = "SeasonIndex", description = "Effect of a month of the year.")
    public record Index(
            @Schema(description = "Month of the year, 1 is January.", examples = "8")
            int month,

            @Schema(description = "Its effect: a factor about 1, or units about 0.", examples = "1.08")
            double value) {}

    static SeasonView of(Indicator indicator, Signal.Charted charted) {
        return switch (charted.season()) {
            case Signal.Season.Refused(var refusal) ->
                new SeasonView(false, null, List.of(), null, RefusalView.of(refusal));
            case Signal.Season.Steady() -> new SeasonView(false, null, List.of(), null, null);
            case Signal.Season.Offered offered -> of(indicator, charted, offered);
        };
    }

    private static SeasonView of(Indicator indicator, Signal.Charted charted, Signal.Season.Offered offered) {
        List<YearMonth> months = IntStream.range(0, offered.seasons().adjusted().size())
                .mapToObj(offered.from()::plusMonths)
                .toList();
        List<Index> index = IntStream.range(0, offered.seasons().index().size())
                .mapToObj(at -> new Index(
                        offered.from().plusMonths(at).getMonthValue(),
                        offered.seasons().index().get(at)))
                .toList();
        return new SeasonView(
                true,
                offered.seasons().model().word(),
                index,
                ControlChartView.of(indicator, months, charted.options(), offered.chart()),
                null);
    }
}
