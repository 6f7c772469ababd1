package org.saferindicators.api.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.TrendStyle;

/**
 * How a trend is read.
 *
 * @param headlineWindow window whose direction is the headline
 * @param runLength points of a run and of a trend
 * @param screening whether extreme moving ranges are left out once
 * @param fixAfter limits from the first so many points
 * @param rebases recorded decisions
 */
@Schema(name = "TrendStyle", description = "How the trend of an indicator is read.")
public record TrendStyleView(
        @Schema(
                description =
                        "Window whose direction of travel is the headline: rolling-12-months, six-months or quarter.",
                examples = "rolling-12-months")
        String headlineWindow,

        @Schema(description = "Points that make a run or a trend.", examples = "7")
        int runLength,

        @Schema(description = "Whether extreme moving ranges are left out once.", examples = "true")
        boolean screening,

        @Schema(description = "Limits are taken from the first so many points.", examples = "24") @Nullable
        Integer fixAfter,

        @Schema(description = "Recorded decisions that its level is another from a month on.")
        List<RebaseView> rebases) {

    /**
     * A recorded decision.
     *
     * @param from first month of the new level
     * @param decidedBy role that decided
     * @param decidedOn day of the decision
     * @param why what changed
     */
    @Schema(name = "Rebase", description = "A recorded decision that the level of a series is another from a month on.")
    public record RebaseView(
            @Schema(description = "First month of the new level.", examples = "2018-04")
            YearMonth from,

            @Schema(description = "Role that decided, never a person.", examples = "Performance manager")
            String decidedBy,

            @Schema(description = "Day of the decision.", examples = "2018-04-12")
            LocalDate decidedOn,

            @Schema(description = "What changed.", examples = "A new team takes the calls.")
            String why) {

        private static RebaseView of(Rebase one) {
            return new RebaseView(one.from(), one.decidedBy(), one.decidedOn(), one.why());
        }
    }

    static TrendStyleView of(TrendStyle style) {
        return new TrendStyleView(
                style.headline().word(),
                style.chart().length().points(),
                style.chart().screening(),
                style.chart().fixAfter().orElse(null),
                style.rebases().stream().map(RebaseView::of).toList());
    }
}
