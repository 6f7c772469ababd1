package org.saferindicators.api.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.EditionMove;
import org.saferindicators.assessment.Shown;
import org.saferindicators.indicator.Indicator;

/**
 * What came to be known on a day.
 *
 * @param knownOn the day
 * @param value the figure from then on
 * @param display the same as a person sees it
 * @param provisional whether part of it may still be revised
 * @param difference by how much it moved
 * @param differenceDisplay the same as a person sees it
 * @param status the computed status from then on
 * @param flipped whether the status before was another
 * @param absence why there was no figure
 * @param refusal why the figure was not made
 */
@Schema(name = "Edition", description = "What came to be known of a figure on a day.")
public record EditionView(
        @Schema(description = "The day from which it is known, in Europe/London.", examples = "2018-03-28")
        LocalDate knownOn,

        @Schema(description = "The figure from then on, unrounded; null when there was none.", examples = "1319")
        @JsonInclude
        @Nullable
        Double value,

        @Schema(description = "The figure as a person sees it.", examples = "1,319") @Nullable
        String display,

        @Schema(description = "Whether part of it could still be revised.", examples = "false") @Nullable
        Boolean provisional,

        @Schema(
                description = "By how much the figure moved, unrounded; absent for the first, and where either is not"
                        + " there.",
                examples = "263")
        @Nullable
        Double difference,

        @Schema(description = "The difference with its sign, as a person sees it.", examples = "+263") @Nullable
        String differenceDisplay,

        @Schema(description = "The computed status from then on.", examples = "red")
        String status,

        @Schema(description = "Whether the status before was another.", examples = "false")
        boolean flipped,

        @Schema(description = "Why there was no figure.") @Nullable
        AbsenceView absence,

        @Schema(description = "Why the figure was not made.") @Nullable
        RefusalView refusal) {

    static EditionView of(Indicator indicator, EditionMove move) {
        FigureView figure = FigureView.of(indicator, move.figure());
        return new EditionView(
                move.knownOn(),
                figure.value(),
                figure.display(),
                figure.provisional(),
                move.difference().orElse(null),
                move.difference()
                        .map(moved -> Shown.difference(indicator, moved))
                        .orElse(null),
                move.status().word(),
                move.flipped(),
                figure.absence(),
                figure.refusal());
    }
}
