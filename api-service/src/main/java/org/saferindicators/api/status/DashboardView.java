package org.saferindicators.api.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.page.OutcomePanel;
import org.saferindicators.page.Page;
import org.saferindicators.store.read.Snapshot;

/**
 * Everything a dashboard page shows.
 *
 * @param plan slug of the plan
 * @param title title of the plan
 * @param area the area it is shown for
 * @param asAt the day as at which it is answered
 * @param dataTo last complete month of any of its datasets
 * @param period the period of the page
 * @param outcomes in the order of the page
 * @param dataRevision the state of the data
 */
@Schema(name = "Dashboard", description = "Everything a plan's dashboard page shows, in one call.")
public record DashboardView(
        @Schema(description = "Slug of the plan.", examples = "barking-dagenham-csp-2017-18")
        String plan,

        @Schema(
                description = "Title of the plan.",
                examples = "Barking and Dagenham Community Safety Partnership 2017/18")
        String title,

        @Schema(description = "The area it is shown for.") AreaRefView area,

        @Schema(description = "The day as at which it is answered.", examples = "2018-03-28")
        LocalDate asAt,

        @Schema(description = "The last complete month of any of its datasets.", examples = "2018-01") @Nullable
        String dataTo,

        @Schema(description = "The period of the page; without it each indicator stands at its own latest.") @Nullable
        PeriodView period,

        @Schema(description = "In the order of the page.") List<OutcomeView> outcomes,

        @Schema(description = "The state of the data.", examples = "42")
        long dataRevision) {

    /**
     * An outcome with its indicators.
     *
     * @param id slug
     * @param title as people say it
     * @param rollUp colour that follows from its indicators
     * @param assessment a person's judgement of the outcome
     * @param indicators in the order of the page
     */
    @Schema(name = "DashboardOutcome", description = "What the plan wants to come about, and the indicators of it.")
    public record OutcomeView(
            @Schema(description = "Slug, unique within the plan.", examples = "high-volume-crime")
            String id,

            @Schema(description = "Title.", examples = "Less of the crime that is most common here")
            String title,

            @Schema(description = "The colour that follows from its indicators by the plan's rule.", examples = "amber")
            String rollUp,

            @Schema(description = "A person's judgement of the outcome, where there is one.") @Nullable
            AssessmentView assessment,

            @Schema(description = "In the order of the page.")
            List<PanelView> indicators) {}

    static DashboardView of(Snapshot snapshot, Page page) {
        return new DashboardView(
                page.plan().id(),
                page.plan().title(),
                AreaRefView.of(page.area()),
                page.asAt(),
                page.dataTo().map(YearMonth::toString).orElse(null),
                page.period()
                        .map(period -> PeriodView.of(period, period.months()))
                        .orElse(null),
                page.outcomes().stream().map(one -> outcome(snapshot, one)).toList(),
                snapshot.revision().data());
    }

    private static OutcomeView outcome(Snapshot snapshot, OutcomePanel panel) {
        return new OutcomeView(
                panel.outcome().id(),
                panel.outcome().title(),
                panel.rollUp().word(),
                panel.assessment().map(AssessmentView::of).orElse(null),
                panel.panels().stream().map(one -> PanelView.of(snapshot, one)).toList());
    }
}
