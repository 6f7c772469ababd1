package org.saferindicators.api.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.Page;
import org.saferindicators.api.web.PagedView;
import org.saferindicators.indicator.Indicator;

/**
 * Indicators, one entry for each plan that has one.
 *
 * @param indicators the entries
 * @param next cursor of the following page
 */
@Schema(name = "IndicatorList", description = "Indicators, one entry for each plan that has one.")
public record IndicatorListView(
        @Schema(description = "In the order of the plans.") List<Entry> indicators,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {

    /**
     * An indicator in short.
     *
     * @param plan slug of the plan
     * @param id slug, unique within the plan
     * @param title as people say it
     * @param unit of the value
     * @param polarity which way is better
     * @param basis the months its headline puts together
     * @param dataset id of the dataset it reads
     */
    @Schema(name = "IndicatorEntry", description = "An indicator in short.")
    public record Entry(
            @Schema(description = "Slug of the plan.", examples = "barking-dagenham-csp-2017-18")
            String plan,

            @Schema(description = "Slug, unique within the plan.", examples = "burglary")
            String id,

            @Schema(description = "Title.", examples = "Burglary")
            String title,

            @Schema(description = "Unit of the value.", examples = "offences")
            String unit,

            @Schema(description = "Which way is better.", examples = "lower-is-better")
            String polarity,

            @Schema(description = "The months its headline puts together.", examples = "financial-year-to-date")
            String basis,

            @Schema(description = "The dataset it reads.", examples = "metstats2-published")
            String dataset) {

        private static Entry of(Indicator indicator) {
            return new Entry(
                    indicator.plan(),
                    indicator.id(),
                    indicator.title(),
                    indicator.unit(),
                    indicator.polarity().word(),
                    indicator.basis().word(),
                    indicator.dataset());
        }
    }

    static IndicatorListView of(Page<Indicator> page) {
        return new IndicatorListView(
                page.items().stream().map(Entry::of).toList(), page.next().orElse(null));
    }
}
