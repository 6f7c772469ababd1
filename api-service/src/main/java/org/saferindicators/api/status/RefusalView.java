package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.observation.Refusal;

/**
 * Why a calculation is not made.
 *
 * @param reason word of the reason
 * @param text the reason in a sentence
 * @param instead what would be possible
 */
@Schema(name = "Refusal", description = "That a calculation is not made, and what would be possible.")
public record RefusalView(
        @Schema(
                description = "Why: incomplete-period, unequal-periods, zero-base, too-few-points,"
                        + " not-comparable, non-additive or no-inputs.",
                examples = "no-inputs")
        String reason,

        @Schema(description = "The reason in a sentence.", examples = "There is no figure for the window itself.")
        String text,

        @Schema(description = "What would be possible.", examples = "the figures that are there")
        String instead) {

    /** How a refusal is shown. */
    public static RefusalView of(Refusal refusal) {
        return new RefusalView(refusal.reason().word(), refusal.text(), refusal.instead());
    }
}
