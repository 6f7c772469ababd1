package org.saferindicators.api.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.RefusalView;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.statistics.spc.Variation;
import org.saferindicators.trend.Signal;

/**
 * Whether the movement of single months is more than noise.
 *
 * @param chart the chart of the figures as they are
 * @param latest what the latest month shows
 * @param assurance whether the process meets the target
 * @param notice what is new
 * @param seasonallyAdjusted the chart without the season
 * @param byChance the chart with limits of chance
 * @param refusal why there is no chart
 */
@Schema(name = "Signal", description = "Whether the movement of single months is more than noise, by an XmR chart.")
public record SignalView(
        @Schema(description = "The chart of the figures as they are.") @Nullable
        ControlChartView chart,

        @Schema(
                description =
                        "What the latest month shows: common_cause, special_cause_improvement, special_cause_concern,"
                                + " special_cause_neutral_high or special_cause_neutral_low.",
                examples = "common_cause")
        @Nullable
        String latest,

        @Schema(description = "Whether the process as it is meets the target of a month.") @Nullable
        Assurance assurance,

        @Schema(description = "What is new at the latest month.") @Nullable
        NoticeView notice,

        @Schema(description = "The chart without the season, or why it is not offered.") @Nullable
        SeasonView seasonallyAdjusted,

        @Schema(description = "The chart with limits of chance, or why it is not offered.") @Nullable
        ChanceChartView byChance,

        @Schema(description = "Why there is no chart.") @Nullable
        RefusalView refusal) {

    /**
     * The process against the target.
     *
     * @param target of a month
     * @param verdict whether it is met
     */
    @Schema(name = "Assurance", description = "Whether a process, as it is, meets a target.")
    public record Assurance(
            @Schema(description = "The target of a month.", examples = "150")
            double target,

            @Schema(
                    description =
                            "consistent_pass, consistent_fail, or inconsistent: the target lies within the limits.",
                    examples = "inconsistent")
            String verdict) {}

    static SignalView of(Indicator indicator, Signal signal) {
        return switch (signal) {
            case Signal.Refused(var refusal) ->
                new SignalView(null, null, null, null, null, null, RefusalView.of(refusal));
            case Signal.Charted charted -> of(indicator, charted);
        };
    }

    private static SignalView of(Indicator indicator, Signal.Charted charted) {
        return new SignalView(
                ControlChartView.of(indicator, charted.months(), charted.options(), charted.chart()),
                charted.chart().latestVariation().map(Variation::word).orElse(null),
                charted.assurance()
                        .map(one -> new Assurance(one.target(), one.assurance().word()))
                        .orElse(null),
                NoticeView.of(charted.notice()),
                SeasonView.of(indicator, charted),
                ChanceChartView.of(charted.byChance()),
                null);
    }
}
