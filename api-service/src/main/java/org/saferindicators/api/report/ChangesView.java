package org.saferindicators.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.IndicatorRefView;
import org.saferindicators.assessment.Shown;
import org.saferindicators.feed.Assessment;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Quantity;
import org.saferindicators.page.PageMove;
import org.saferindicators.page.Panel;

/**
 * What became known about a plan's page between two days.
 *
 * @param plan slug of the plan
 * @param from as known on this day
 * @param to as known on this day
 * @param flipped how many verdicts are others
 * @param changes the indicators of which something is another
 */
@Schema(name = "Changes", description = "What became known about a plan's page between two days.")
public record ChangesView(
        @Schema(description = "Slug of the plan.", examples = "barking-dagenham-csp-2017-18")
        String plan,

        @Schema(description = "As known on this day.", examples = "2018-03-27")
        LocalDate from,

        @Schema(description = "As known on this day.", examples = "2018-03-28")
        LocalDate to,

        @Schema(description = "How many verdicts are others.", examples = "3")
        long flipped,

        @Schema(description = "The indicators of which something is another, in the order of the page.")
        List<MoveView> changes) {

    /**
     * How one indicator moved.
     *
     * @param indicator which
     * @param flipped whether its verdict is another
     * @param before as known on the earlier day
     * @param after as known on the later day
     */
    @Schema(name = "Move", description = "How one indicator moved between two days.")
    public record MoveView(
            @Schema(description = "Which indicator.") IndicatorRefView indicator,

            @Schema(description = "Whether its verdict is another.", examples = "true")
            boolean flipped,

            @Schema(description = "As known on the earlier day; null when the plan did not have it.") @Nullable
            SideView before,

            @Schema(description = "As known on the later day.")
            SideView after) {

        private static MoveView of(PageMove move) {
            return new MoveView(
                    IndicatorRefView.of(move.indicator()),
                    move.hasFlipped(),
                    move.before().map(SideView::of).orElse(null),
                    SideView.of(move.after()));
        }
    }

    /**
     * An indicator as known on a day.
     *
     * @param window the months
     * @param value the figure
     * @param comparator what it is compared with
     * @param target the limit it is held against
     * @param status the computed verdict
     * @param judged the verdict a person gave
     */
    @Schema(name = "MoveSide", description = "An indicator as known on a day.")
    public record SideView(
            @Schema(description = "The months.", examples = "April 2017 to January 2018")
            String window,

            @Schema(description = "The figure; null when there is none.", examples = "1,319") @Nullable
            String value,

            @Schema(description = "What it is compared with; null when there is none.", examples = "1,046") @Nullable
            String comparator,

            @Schema(description = "The limit it is held against, in proportion to the months.", examples = "140.8")
            @Nullable
            String target,

            @Schema(description = "The computed verdict.", examples = "red")
            String status,

            @Schema(description = "The verdict a person gave.", examples = "amber") @Nullable
            String judged) {

        private static SideView of(Panel panel) {
            Indicator indicator = panel.status().question().indicator();
            Optional<Double> limit = panel.status().target().flatMap(target -> target.forWindow());
            return new SideView(
                    Shown.window(panel.status().question().window()),
                    shown(indicator, panel.status().current().figure()),
                    shown(indicator, panel.status().comparator()),
                    limit.map(value -> Shown.value(indicator, value)).orElse(null),
                    panel.status().performance().status().word(),
                    panel.status()
                            .assessment()
                            .flatMap(Assessment::status)
                            .map(Status::word)
                            .orElse(null));
        }

        private static @Nullable String shown(Indicator indicator, Figure figure) {
            return figure.quantity()
                    .map(Quantity::value)
                    .map(value -> Shown.value(indicator, value))
                    .orElse(null);
        }
    }

    static ChangesView of(String plan, LocalDate from, LocalDate to, List<PageMove> moves) {
        return new ChangesView(
                plan,
                from,
                to,
                moves.stream().filter(PageMove::hasFlipped).count(),
                moves.stream().map(MoveView::of).toList());
    }
}
