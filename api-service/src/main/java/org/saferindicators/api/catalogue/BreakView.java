package org.saferindicators.api.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.Break;

/**
 * Where figures change in kind.
 *
 * @param from first month or day counted in the new way
 * @param kind why
 * @param effect what it does to a comparison across it
 * @param text what changed
 * @param source who says so
 * @param shift stated size of the effect
 */
@Schema(name = "Break", description = "Where figures change in kind.")
public record BreakView(
        @Schema(description = "First month or day counted in the new way.", examples = "2017-04-01")
        String from,

        @Schema(
                description = "Why: counting-rule, recording-practice, system, definition, boundary,"
                        + " population-rebase or cohort.",
                examples = "counting-rule")
        String kind,

        @Schema(
                description = "What it does to a comparison across it: comparable, caution or not-comparable.",
                examples = "comparable")
        String effect,

        @Schema(description = "What changed.") String text,
        @Schema(description = "Who says so.") String source,

        @Schema(description = "Stated size of the effect.") @Nullable
        Shift shift) {

    /**
     * A stated effect.
     *
     * @param value how much it adds
     * @param unit in what
     */
    @Schema(name = "BreakShift", description = "A stated effect of a break.")
    public record Shift(
            @Schema(description = "How much it adds.", examples = "0.5")
            Double value,

            @Schema(description = "In what.", examples = "percentage points")
            String unit) {}

    /** The view of a break. */
    public static BreakView of(Break declared) {
        return new BreakView(
                declared.from(),
                declared.kind().word(),
                declared.effect().word(),
                declared.text(),
                declared.source(),
                declared.shift()
                        .map(shift -> new Shift(shift.value(), shift.unit()))
                        .orElse(null));
    }
}
