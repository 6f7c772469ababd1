package org.saferindicators.api.trend;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.PeriodView;
import org.saferindicators.api.status.RefusalView;
import org.saferindicators.statistics.recent.Figure;
import org.saferindicators.trend.Recent;

/**
 * The trend of the last five periods of twelve months, as Fingertips tests it.
 *
 * @param marker which way
 * @param verdict whether that is better
 * @param slope change per period
 * @param chiSquared test statistic
 * @param slopesAgree whether the direction holds whichever period is left out
 * @param periods the five periods
 * @param refusal why there is none
 */
@Schema(
        name = "RecentTrend",
        description = "The trend of the last five periods of twelve months, at 99.8 %, as Fingertips tests it.")
public record RecentTrendView(
        @Schema(description = "increasing, decreasing or no-significant-change.", examples = "decreasing") @Nullable
        String marker,

        @Schema(
                description =
                        "improvement, no-change or deterioration; increase or decrease where polarity is neutral.",
                examples = "improvement")
        @Nullable
        String verdict,

        @Schema(
                description = "Change per period: of a rate in its unit, of a percentage in the logarithm of its odds.",
                examples = "-0.12")
        @Nullable
        Double slope,

        @Schema(description = "Test statistic, chi-squared with one degree of freedom.", examples = "12.3") @Nullable
        Double chiSquared,

        @Schema(description = "Whether the direction holds whichever period is left out.", examples = "true") @Nullable
        Boolean slopesAgree,

        @Schema(description = "The five periods, the oldest first.")
        List<PeriodValue> periods,

        @Schema(description = "Why there is none.") @Nullable
        RefusalView refusal) {

    /**
     * One period.
     *
     * @param period its months
     * @param value its figure
     * @param lower lower 95 % limit
     * @param upper upper 95 % limit
     */
    @Schema(name = "RecentPeriod", description = "One of the five periods of a recent trend.")
    public record PeriodValue(
            @Schema(description = "Its months.") PeriodView period,

            @Schema(description = "Its figure, unrounded.", examples = "5.03")
            double value,

            @Schema(description = "Lower 95 % limit.", examples = "4.72")
            double lower,

            @Schema(description = "Upper 95 % limit.", examples = "5.35")
            double upper) {}

    static RecentTrendView of(Recent recent) {
        return switch (recent) {
            case Recent.Refused(var refusal) ->
                new RecentTrendView(null, null, null, null, null, List.of(), RefusalView.of(refusal));
            case Recent.Tested tested ->
                new RecentTrendView(
                        tested.found().marker().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        tested.found().verdict().word(),
                        tested.found().slope(),
                        tested.found().chiSquared(),
                        tested.found().slopesAgree(),
                        periods(tested),
                        null);
        };
    }

    private static List<PeriodValue> periods(Recent.Tested tested) {
        return IntStream.range(0, tested.periods().size())
                .mapToObj(at -> {
                    Figure figure = tested.found().figures().get(at);
                    return new PeriodValue(
                            PeriodView.of(tested.periods().get(at)),
                            figure.value(),
                            figure.limits().lower(),
                            figure.limits().upper());
                })
                .toList();
    }
}
