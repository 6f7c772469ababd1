package org.saferindicators.api.trend;

import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.statistics.spc.Side;
import org.saferindicators.trend.Signal;

/**
 * What is new at the latest month.
 *
 * @param newSignal whether the latest month is the first of a signal
 * @param shift which way the level has shifted
 * @param shiftSince first month of the shift
 * @param suggestedRebase month from which another level may be worth a decision
 */
@Schema(name = "SignalNotice", description = "What is new at the latest month.")
public record NoticeView(
        @Schema(
                description = "Whether the latest month shows a signal and the month before did not.",
                examples = "true")
        boolean newSignal,

        @Schema(
                description =
                        "Which way the level has shifted by its cumulative sum: above, below or none. It notices a"
                                + " small lasting shift sooner than limits do.",
                examples = "above")
        String shift,

        @Schema(description = "First month of the shift.", examples = "2017-09") @Nullable
        YearMonth shiftSince,

        @Schema(
                description = "Month from which another level may be worth a recorded decision; nothing is rebased by"
                        + " itself.",
                examples = "2017-06")
        @Nullable
        YearMonth suggestedRebase) {

    static NoticeView of(Signal.Notice notice) {
        return new NoticeView(
                notice.fresh(),
                notice.shift() == Side.NEITHER ? "none" : notice.shift().name().toLowerCase(Locale.ROOT),
                notice.shiftSince().orElse(null),
                notice.rebaseSuggestion().orElse(null));
    }
}
