package org.saferindicators.api.status;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.observation.Absence;

/**
 * Why a figure is not there.
 *
 * @param reason word of the reason
 * @param text the reason in a sentence
 * @param expectedOn when it is expected
 */
@Schema(name = "Absence", description = "Why a figure is not there. It is never zero.")
public record AbsenceView(
        @Schema(
                description = "Why: not-due, late, not-collected, under-development, not-applicable, suppressed"
                        + " or broken-series.",
                examples = "not-due")
        String reason,

        @Schema(
                description = "The reason in a sentence.",
                examples = "Police figures as printed by the partnership for February 2018 is due on 2018-04-25.")
        String text,

        @Schema(description = "The day on which the figure is expected.", examples = "2018-04-25") @Nullable
        LocalDate expectedOn) {

    /** The view of an absence. */
    public static AbsenceView of(Absence absence) {
        return new AbsenceView(
                absence.reason().word(), absence.text(), absence.expectedOn().orElse(null));
    }
}
