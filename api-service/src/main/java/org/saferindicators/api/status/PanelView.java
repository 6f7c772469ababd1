package org.saferindicators.api.status;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.BreakView;
import org.saferindicators.api.catalogue.NarrativeView;
import org.saferindicators.feed.Action;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.page.CheckedCommentary;
import org.saferindicators.page.Panel;
import org.saferindicators.store.read.Snapshot;

/**
 * The panel of one indicator: its status with what a reader is told.
 *
 * @param status the status, its members directly in the panel
 * @param narrative what a reader is told about the indicator
 * @param commentary performance overviews of the same months
 * @param actions what is being done
 * @param breaks where its figures change in kind
 * @param quarters the four quarters of the year
 * @param children places within the area
 * @param areasImproved how many of these places are better
 * @param contradiction that a person judged otherwise than the rule computes
 * @param notes footnotes
 */
@Schema(name = "Panel", description = "One status, and with it the texts, actions and breaks of its indicator.")
public record PanelView(
        @JsonUnwrapped StatusView status,

        @Schema(description = "What a reader is told about the indicator.")
        NarrativeView narrative,

        @Schema(description = "Performance overviews of the same months.")
        List<CommentaryView> commentary,

        @Schema(description = "What is being done.") List<ActionView> actions,

        @Schema(description = "Where its figures change in kind.")
        List<BreakView> breaks,

        @Schema(description = "The four quarters of the year, on a page of a quarter.")
        List<StripView> quarters,

        @Schema(description = "Places within the area, where the page shows them.")
        List<StripView> children,

        @Schema(description = "How many of these places are better than before, where the page shows them.") @Nullable
        AreasImprovedView areasImproved,

        @Schema(
                description = "That a person judged otherwise than the rule computes.",
                examples = "Judged amber, computed red.")
        @Nullable
        String contradiction,

        @Schema(description = "Footnotes.") List<String> notes) {

    /**
     * A performance overview.
     *
     * @param text the words
     * @param by the role that wrote it
     * @param contradictions where it speaks against the figures
     */
    @Schema(name = "Commentary", description = "A performance overview in words.")
    public record CommentaryView(
            @Schema(description = "The words.") String text,
            @Schema(description = "The role that wrote it.") String by,

            @Schema(description = "Where its numbers or its direction are not those of the figures.")
            List<String> contradictions) {}

    /**
     * How many places are better.
     *
     * @param improved how many
     * @param compared of how many that can be compared
     */
    @Schema(name = "AreasImproved", description = "How many places are better than before.")
    public record AreasImprovedView(
            @Schema(description = "How many are better.", examples = "4")
            int improved,

            @Schema(description = "Of how many that can be compared.", examples = "5")
            int compared) {

        private static AreasImprovedView of(Panel.AreasImproved count) {
            return new AreasImprovedView(count.improved(), count.compared());
        }
    }

    /**
     * What is being done.
     *
     * @param reference slug of the action
     * @param text what is done
     * @param owner the role that does it
     * @param due day by which
     * @param state how far it is
     */
    @Schema(name = "Action", description = "What is being done.")
    public record ActionView(
            @Schema(description = "Slug of the action.", examples = "burglary-unit")
            String reference,

            @Schema(description = "What is done.") String text,
            @Schema(description = "The role that does it.") String owner,

            @Schema(description = "The day by which.", examples = "2018-06-30") @Nullable
            LocalDate due,

            @Schema(description = "How far it is: planned, under-way, done or dropped.", examples = "under-way")
            String state) {}

    static PanelView of(Snapshot snapshot, Panel panel) {
        Indicator indicator = panel.status().question().indicator();
        return new PanelView(
                StatusView.of(snapshot, panel.status()),
                NarrativeView.of(indicator.narrative()),
                panel.commentary().stream().map(PanelView::commentary).toList(),
                panel.actions().stream().map(PanelView::action).toList(),
                indicator.breaks().stream().map(BreakView::of).toList(),
                panel.quarters().stream().map(StripView::of).toList(),
                panel.children().stream().map(StripView::of).toList(),
                panel.children().isEmpty() ? null : AreasImprovedView.of(panel.areasImproved()),
                panel.contradiction().orElse(null),
                indicator.narrative().notes());
    }

    private static CommentaryView commentary(CheckedCommentary one) {
        return new CommentaryView(one.commentary().text(), one.commentary().by(), one.contradictions());
    }

    private static ActionView action(Action action) {
        return new ActionView(
                action.reference(),
                action.text(),
                action.owner(),
                action.due().orElse(null),
                action.state().word());
    }
}
