package org.saferindicators.api.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.Page;
import org.saferindicators.api.web.PagedView;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Plan;
import org.saferindicators.period.FinancialYear;

/**
 * Plans in short.
 *
 * @param plans the entries
 * @param next cursor of the following page
 */
@Schema(name = "PlanList", description = "Plans in short.")
public record PlanListView(
        @Schema(description = "The plans.") List<Entry> plans,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {

    /**
     * A plan in short.
     *
     * @param id slug
     * @param title as people say it
     * @param area the area it is for
     * @param years the financial years it covers
     */
    @Schema(name = "PlanEntry", description = "A plan in short.")
    public record Entry(
            @Schema(description = "Slug.", examples = "barking-dagenham-csp-2017-18")
            String id,

            @Schema(description = "Title.", examples = "Barking and Dagenham Community Safety Partnership 2017/18")
            String title,

            @Schema(description = "The area it is for.") AreaRefView area,

            @Schema(description = "The financial years it covers.", examples = "[\"FY2017/18\"]")
            List<String> years) {

        private static Entry of(Catalogue catalogue, Plan plan) {
            return new Entry(
                    plan.id(),
                    plan.title(),
                    AreaRefView.of(Named.area(catalogue, "area", plan.area())),
                    plan.years().stream().map(FinancialYear::toString).toList());
        }
    }

    static PlanListView of(Catalogue catalogue, Page<Plan> page) {
        return new PlanListView(
                page.items().stream().map(plan -> Entry.of(catalogue, plan)).toList(),
                page.next().orElse(null));
    }
}
