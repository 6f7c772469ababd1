package org.saferindicators.api.trend;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.BreakView;
import org.saferindicators.api.status.PeriodView;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.trend.Stretch;

/**
 * A part of a series that is of one kind and level.
 *
 * @param period its months
 * @param because the break with which it begins
 * @param decision the recorded decision with which it begins
 */
@Schema(name = "TrendSegment", description = "A part of a series that is of one kind and one level.")
public record SegmentView(
        @Schema(description = "Its months.") PeriodView period,

        @Schema(description = "The break with which it begins.") @Nullable
        BreakView because,

        @Schema(description = "The recorded decision with which it begins.") @Nullable
        Decision decision) {

    /**
     * A recorded decision.
     *
     * @param by role that decided
     * @param on day of the decision
     * @param why what changed
     */
    @Schema(name = "RebaseDecision", description = "A recorded decision that the level of a series is another.")
    public record Decision(
            @Schema(description = "Role that decided, never a person.", examples = "Performance manager")
            String by,

            @Schema(description = "Day of the decision.", examples = "2018-04-12")
            LocalDate on,

            @Schema(description = "What changed.", examples = "A new team takes the calls.")
            String why) {

        private static Decision of(Rebase rebase) {
            return new Decision(rebase.decidedBy(), rebase.decidedOn(), rebase.why());
        }
    }

    static SegmentView of(Stretch stretch) {
        return new SegmentView(
                PeriodView.of(stretch.months()),
                stretch.because().map(BreakView::of).orElse(null),
                stretch.decision().map(Decision::of).orElse(null));
    }
}
