package org.saferindicators.api.status;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.BreakView;
import org.saferindicators.api.catalogue.NarrativeView;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.feed.Action;
import org.saferindicators.feed.Commentary;
import org.saferindicators.feed.Subject;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.store.read.Snapshot;

/**
 * The panel of one indicator: its status with what a reader is told.
 *
 * @param status the status, its members directly in the panel
 * @param narrative what a reader is told about the indicator
 * @param commentary performance overviews of the same months
 * @param actions what is being done
 * @param breaks where its figures change in kind
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
        List<BreakView> breaks) {

    /**
     * A performance overview.
     *
     * @param text the words
     * @param by the role that wrote it
     */
    @Schema(name = "Commentary", description = "A performance overview in words.")
    public record CommentaryView(
            @Schema(description = "The words.") String text,
            @Schema(description = "The role that wrote it.") String by) {}

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

    static PanelView of(Snapshot snapshot, IndicatorStatus status) {
        Indicator indicator = status.question().indicator();
        Evidence evidence = snapshot.evidence();
        Subject subject = new Subject.OfIndicator(indicator.id());
        List<Commentary> commentary = evidence.statements()
                .commentary(
                        indicator.plan(),
                        subject,
                        status.question().area().code(),
                        status.question().window());
        return new PanelView(
                StatusView.of(snapshot, status),
                NarrativeView.of(indicator.narrative()),
                commentary.stream()
                        .map(one -> new CommentaryView(one.text(), one.by()))
                        .toList(),
                evidence.statements().actions(indicator.plan(), subject).stream()
                        .map(PanelView::action)
                        .toList(),
                indicator.breaks().stream().map(BreakView::of).toList());
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
