package org.saferindicators.api.status;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.Assessment;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Origin;

/**
 * A person's judgement; it stands beside the computed status and never replaces it.
 *
 * @param status the colour given
 * @param direction the direction given
 * @param wording the words given
 * @param reason why
 * @param by the role that judged
 * @param validUntil last day on which it holds
 * @param period the period judged
 * @param origin always assessed
 */
@Schema(name = "Assessment", description = "A person's judgement. It never replaces the computed status.")
public record AssessmentView(
        @Schema(description = "The colour given.", examples = "red") @Nullable
        String status,

        @Schema(description = "The direction given: up, steady or down.", examples = "down") @Nullable
        String direction,

        @Schema(description = "The words given.", examples = "no change") @Nullable
        String wording,

        @Schema(description = "Why.") String reason,

        @Schema(description = "The role that judged, never a person.", examples = "Youth Offending Service Manager")
        String by,

        @Schema(description = "Last day on which it holds.", examples = "2018-06-30") @Nullable
        LocalDate validUntil,

        @Schema(description = "The period judged.") PeriodView period,

        @Schema(description = "Always assessed.", examples = "assessed")
        String origin) {

    static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.status().map(Status::word).orElse(null),
                assessment.direction().map(Direction::word).orElse(null),
                assessment.wording().orElse(null),
                assessment.reason(),
                assessment.by(),
                assessment.validUntil().orElse(null),
                PeriodView.of(assessment.period(), assessment.period().months()),
                Origin.ASSESSED.word());
    }
}
