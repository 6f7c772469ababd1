package org.saferindicators.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Outcome;
import org.saferindicators.indicator.Plan;
import org.saferindicators.period.FinancialYear;

/**
 * A partnership's plan.
 *
 * @param id slug
 * @param version version of its definitions
 * @param knownFrom day from which the definitions count as known
 * @param title as people say it
 * @param area the area it is for
 * @param years the financial years it covers
 * @param outcomes in the order of the page
 * @param style how its page is made
 */
@Schema(name = "Plan", description = "A partnership's plan.")
public record PlanView(
        @Schema(description = "Slug.", examples = "barking-dagenham-csp-2017-18")
        String id,

        @Schema(description = "Version of its definitions.", examples = "1")
        int version,

        @Schema(description = "The day from which the definitions count as known.", examples = "2017-04-01")
        LocalDate knownFrom,

        @Schema(description = "Title.", examples = "Barking and Dagenham Community Safety Partnership 2017/18")
        String title,

        @Schema(description = "The area it is for.") AreaRefView area,

        @Schema(description = "The financial years it covers.", examples = "[\"FY2017/18\"]")
        List<String> years,

        @Schema(description = "In the order of the page.") List<OutcomeView> outcomes,
        @Schema(description = "How its page is made.") PageStyleView style) {

    /**
     * What a plan wants to come about.
     *
     * @param id slug
     * @param title as people say it
     * @param indicators in the order of the page
     */
    @Schema(name = "Outcome", description = "What a plan wants to come about.")
    public record OutcomeView(
            @Schema(description = "Slug, unique within the plan.", examples = "high-volume-crime")
            String id,

            @Schema(description = "Title.", examples = "Less of the crime that is most common here")
            String title,

            @Schema(description = "In the order of the page.")
            List<IndicatorRefView> indicators) {

        private static OutcomeView of(Plan plan, Outcome outcome) {
            return new OutcomeView(
                    outcome.id(),
                    outcome.title(),
                    outcome.indicators().stream()
                            .flatMap(id -> plan.indicator(id).stream())
                            .map(IndicatorRefView::of)
                            .toList());
        }
    }

    static PlanView of(Catalogue catalogue, Plan plan) {
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.knownFrom(),
                plan.title(),
                AreaRefView.of(Named.area(catalogue, "area", plan.area())),
                plan.years().stream().map(FinancialYear::toString).toList(),
                plan.outcomes().stream().map(one -> OutcomeView.of(plan, one)).toList(),
                PageStyleView.of(catalogue, plan.style()));
    }
}
