package org.saferindicators.api.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.Narrative;

/**
 * What a reader is told about an indicator.
 *
 * @param definition what is counted
 * @param howItWorks how the figure is made
 * @param whatGoodLooksLike which way is wanted
 * @param whyItMatters why the partnership watches it
 * @param issuesToConsider what to bear in mind
 */
@Schema(name = "Narrative", description = "What a reader is told about an indicator.")
public record NarrativeView(
        @Schema(description = "What is counted.") String definition,
        @Schema(description = "How the figure is made.") String howItWorks,
        @Schema(description = "Which way is wanted.") String whatGoodLooksLike,

        @Schema(description = "Why the partnership watches it.")
        String whyItMatters,

        @Schema(description = "What to bear in mind.") @Nullable
        String issuesToConsider) {

    /** The view of a narrative. */
    public static NarrativeView of(Narrative narrative) {
        return new NarrativeView(
                narrative.definition(),
                narrative.howItWorks(),
                narrative.whatGoodLooksLike(),
                narrative.whyItMatters(),
                narrative.issuesToConsider().orElse(null));
    }
}
