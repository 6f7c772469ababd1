package org.saferindicators.api.status;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.RuleView;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.Performance;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Scale;
import org.saferindicators.observation.Origin;
import org.saferindicators.statistics.Rounding;

/**
 * The computed verdict with everything needed to derive it again.
 *
 * @param status the colour
 * @param shown the verdict as the plan's page shows it
 * @param origin always computed
 * @param rule the rule that decided
 * @param inputs the figures it was given
 * @param arithmetic how they were put together
 * @param distance how far the value is from each boundary
 * @param sentence why it is this colour
 * @param refusal why there is no colour
 */
@Schema(name = "Performance", description = "The computed verdict with everything needed to derive it again.")
public record PerformanceView(
        @Schema(description = "The colour: green, amber, red, monitoring or unavailable.", examples = "red")
        String status,

        @Schema(
                description = "The verdict as the plan's page shows it: the colour, or on a plan with faces on-track,"
                        + " neutral, off-track or unavailable.",
                examples = "red")
        String shown,

        @Schema(description = "Where the verdict comes from.", examples = "computed")
        String origin,

        @Schema(description = "The rule that decided.") RuleView rule,

        @Schema(description = "The figures the rule was given.")
        List<Input> inputs,

        @Schema(
                description = "How they were put together.",
                examples = "1,319 - 1,046 = 273; 100 × 273 / 1,046 = +26.1 %")
        String arithmetic,

        @Schema(description = "How far the value is from each boundary.")
        List<Distance> distance,

        @Schema(
                description = "Why it is this colour, in a clause.",
                examples = "it is 273 above the same months a year earlier (1,046), worse by more than 5 %")
        String sentence,

        @Schema(description = "Why there is no colour.") @Nullable
        RefusalView refusal) {

    /**
     * A figure the rule was given.
     *
     * @param name what it is
     * @param value unrounded
     * @param display as a person sees it
     */
    @Schema(name = "RuleInput", description = "A figure the rule was given.")
    public record Input(
            @Schema(description = "What it is.", examples = "the same months a year earlier")
            String name,

            @Schema(description = "Unrounded.", examples = "1046")
            Double value,

            @Schema(description = "As a person sees it.", examples = "1,046")
            String display) {}

    /**
     * How far the value is from an edge between two colours.
     *
     * @param boundary which edge
     * @param value where it lies
     * @param gap the value less the edge
     */
    @Schema(name = "Distance", description = "How far the value is from an edge between two colours.")
    public record Distance(
            @Schema(description = "Which edge.", examples = "red")
            String boundary,

            @Schema(description = "Where it lies, in units of the value.", examples = "1098.3")
            Double value,

            @Schema(description = "The value less the edge.", examples = "220.7")
            Double gap) {}

    static PerformanceView of(IndicatorStatus status, Scale scale) {
        Indicator indicator = status.question().indicator();
        Performance performance = status.performance();
        return new PerformanceView(
                performance.status().word(),
                scale.shown(performance.status(), status.isNotWorse()).word(),
                Origin.COMPUTED.word(),
                RuleView.of(performance.rule(), indicator.polarity()),
                performance.inputs().stream().map(one -> input(indicator, one)).toList(),
                performance.arithmetic(),
                performance.distance().stream()
                        .map(one -> new Distance(one.name(), meant(one.value()), meant(one.gap())))
                        .toList(),
                performance.because(),
                performance.refusal().map(RefusalView::of).orElse(null));
    }

    private static Input input(Indicator indicator, Performance.Input input) {
        return new Input(input.name(), input.value(), Rounding.plain(input.value(), indicator.decimals()));
    }

    /** Without the noise of binary arithmetic: 220.7, not 220.70000000000005. */
    private static Double meant(double value) {
        return Rounding.round(value, 9).doubleValue();
    }
}
