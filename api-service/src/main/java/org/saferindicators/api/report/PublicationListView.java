package org.saferindicators.api.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.Page;
import org.saferindicators.api.web.PagedView;
import org.saferindicators.store.read.PublicationReader;

/**
 * Frozen reports of a plan.
 *
 * @param publications the reports
 * @param next cursor of the following page
 */
@Schema(name = "PublicationList", description = "Frozen reports of a plan, by id.")
public record PublicationListView(
        @Schema(description = "The reports.") List<Entry> publications,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {

    /**
     * A frozen report.
     *
     * @param plan slug of the plan
     * @param id slug it is cited by
     * @param kind what was frozen
     * @param title as people say it
     * @param period the period it is about
     * @param asAt as known on which day
     * @param frozenAt when it was frozen
     */
    @Schema(name = "Publication", description = "A frozen report; its bytes never change.")
    public record Entry(
            @Schema(description = "Slug of the plan.", examples = "barking-dagenham-csp-2017-18")
            String plan,

            @Schema(description = "Slug it is cited by, unique in the plan.", examples = "board-2018-03-28")
            String id,

            @Schema(description = "What was asked to be frozen: report or dashboard.", examples = "report")
            String kind,

            @Schema(description = "Title.", examples = "Report to the board of 28 March 2018")
            String title,

            @Schema(description = "The period it is about.", examples = "2018-01")
            String period,

            @Schema(description = "Day up to the end of which everything known is in it.", examples = "2018-03-28")
            LocalDate asAt,

            @Schema(description = "When it was frozen.", examples = "2018-03-29T00:00:05Z")
            Instant frozenAt) {

        private static Entry of(PublicationReader.Listed one) {
            return new Entry(one.plan(), one.id(), one.kind(), one.title(), one.period(), one.asAt(), one.frozenAt());
        }
    }

    static PublicationListView of(Page<PublicationReader.Listed> page) {
        return new PublicationListView(
                page.items().stream().map(Entry::of).toList(), page.next().orElse(null));
    }
}
