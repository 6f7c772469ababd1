package org.saferindicators.api.catalogue;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Narrative;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.Plan;

/**
 * Everything declared about an indicator.
 *
 * @param plan slug of the plan
 * @param id slug, unique within the plan
 * @param title as people say it
 * @param narrative what a reader is told
 * @param source whose figures
 * @param leadRole the role that answers for it
 * @param unit of the value
 * @param decimals places shown
 * @param polarity which way is better
 * @param calculation how the value is made
 * @param basis the months its headline puts together
 * @param rule how it is coloured
 * @param breaks where its figures change in kind
 * @param additive whether it may be summed with its siblings
 * @param strands indicators it is the heading of
 * @param comparators areas it is set beside
 * @param population denominator of a rate
 * @param cohort follow-up of a cohort
 * @param ageRange ages it is about
 * @param contradictions where the source contradicts itself
 * @param notes footnotes
 * @param measure the measure it reads
 * @param dataset the dataset it reads
 * @param comparison what it is set against
 * @param forChildren whether the page shows a status of it for each child area
 * @param locations how many named locations it is about
 * @param estimateAsAt month as at which estimates stand
 * @param outcomes outcomes of the plan that it supports
 * @param trend how its trend is read
 * @param definitionVersion version of the plan's definitions
 */
@Schema(name = "Indicator", description = "Everything declared about an indicator.")
public record IndicatorView(
        @Schema(description = "Slug of the plan.", examples = "barking-dagenham-csp-2017-18")
        String plan,

        @Schema(description = "Slug, unique within the plan.", examples = "burglary")
        String id,

        @Schema(description = "Title.", examples = "Burglary")
        String title,

        @Schema(description = "What a reader is told.") NarrativeView narrative,

        @Schema(description = "Whose figures.", examples = "MetStats2 (From Police systems)")
        String source,

        @Schema(
                description = "The role that answers for it, never a person.",
                examples = "Operational Director Enforcement Services")
        String leadRole,

        @Schema(description = "Unit of the value.", examples = "offences")
        String unit,

        @Schema(description = "Decimals shown.", examples = "0")
        int decimals,

        @Schema(
                description = "Which way is better: lower-is-better, higher-is-better, neutral or within-band.",
                examples = "lower-is-better")
        String polarity,

        @Schema(
                description = "How the value is made: count, percentage, ratio, rate, value or reduction.",
                examples = "count")
        String calculation,

        @Schema(description = "The months its headline puts together.", examples = "financial-year-to-date")
        String basis,

        @Schema(description = "How it is coloured.") RuleView rule,

        @Schema(description = "Where its figures change in kind.")
        List<BreakView> breaks,

        @Schema(description = "Whether it may be summed with its siblings.", examples = "true")
        boolean additive,

        @Schema(description = "Indicators it is the heading of.")
        List<String> strands,

        @Schema(description = "Areas its change is set beside.")
        List<AreaRefView> comparators,

        @Schema(description = "The denominator of a rate.") @Nullable
        PopulationView population,

        @Schema(description = "How a cohort is followed up.") @Nullable
        CohortView cohort,

        @Schema(description = "Ages it is about.", examples = "10-17") @Nullable
        String ageRange,

        @Schema(description = "Where the source contradicts itself, and which figure is served.")
        List<String> contradictions,

        @Schema(description = "Footnotes.") List<String> notes,

        @Schema(description = "The measure it reads.", examples = "burglary") @Nullable
        String measure,

        @Schema(description = "The dataset it reads.") DatasetRefView dataset,

        @Schema(description = "What it is set against.", examples = "the same months a year earlier")
        String comparison,

        @Schema(description = "Whether the page shows a status of it for each child area.", examples = "false")
        boolean forChildren,

        @Schema(description = "How many named locations the figure is about.", examples = "9") @Nullable
        Integer locations,

        @Schema(description = "The month as at which estimates stand.", examples = "2016-02") @Nullable
        String estimateAsAt,

        @Schema(description = "The outcomes of the plan that it supports.", examples = "[\"high-volume-crime\"]")
        List<String> outcomes,

        @Schema(description = "How its trend is read.") TrendStyleView trend,

        @Schema(description = "Version of the plan's definitions.", examples = "1")
        int definitionVersion) {

    static IndicatorView of(Evidence evidence, Plan plan, Indicator indicator) {
        Narrative narrative = indicator.narrative();
        return new IndicatorView(
                plan.id(),
                indicator.id(),
                indicator.title(),
                NarrativeView.of(narrative),
                indicator.source(),
                indicator.leadRole(),
                indicator.unit(),
                indicator.decimals(),
                indicator.polarity().word(),
                indicator.calculation().word(),
                indicator.basis().word(),
                RuleView.of(indicator.rule(), indicator.polarity()),
                indicator.breaks().stream().map(BreakView::of).toList(),
                indicator.additive(),
                indicator.strands(),
                indicator.comparators().stream()
                        .flatMap(code -> evidence.catalogue().areas().find(code).stream())
                        .map(AreaRefView::of)
                        .toList(),
                indicator.population().map(PopulationView::of).orElse(null),
                indicator.cohort().map(CohortView::of).orElse(null),
                indicator.ageRange().orElse(null),
                narrative.contradictions(),
                narrative.notes(),
                indicator.measure().orElse(null),
                DatasetRefView.of(
                        evidence.datasetOf(indicator),
                        evidence.figures().report(indicator.dataset()).completeThrough()),
                indicator.comparison().label(),
                indicator.forChildren(),
                narrative.locations().orElse(null),
                narrative.estimateAsAt().map(YearMonth::toString).orElse(null),
                outcomes(plan, indicator),
                TrendStyleView.of(indicator.trend()),
                plan.version());
    }

    private static List<String> outcomes(Plan plan, Indicator indicator) {
        return plan.outcomes().stream()
                .filter(outcome -> outcome.indicators().contains(indicator.id()))
                .map(Outcome::id)
                .toList();
    }
}
