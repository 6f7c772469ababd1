package org.saferindicators.api.feed;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.store.read.Receipt;

/**
 * A submission in short.
 *
 * @param submission the agency's name for it
 * @param dataset id of the dataset
 * @param state where it stands
 * @param editionDate day from which its figures count as known
 * @param sent how many records came
 * @param rejected how many were refused
 * @param firstSeen when the first came
 * @param closedAt when it was closed
 */
@Schema(name = "Submission", description = "A submission in short; its receipt says everything.")
public record SubmissionView(
        @Schema(description = "The agency's name for it.", examples = "mps-2017-01")
        String submission,

        @Schema(description = "The dataset.", examples = "mps-recorded")
        String dataset,

        @Schema(description = "open, published, unchanged, failed or withdrawn.", examples = "published")
        String state,

        @Schema(description = "Day from which its figures count as known.", examples = "2019-01-31") @Nullable
        LocalDate editionDate,

        @Schema(description = "How many records came, the manifest among them.", examples = "1281")
        long sent,

        @Schema(description = "How many were refused.", examples = "0")
        long rejected,

        @Schema(description = "When the first came.") Instant firstSeen,

        @Schema(description = "When it was closed.") @Nullable
        Instant closedAt) {

    static SubmissionView of(Receipt receipt) {
        return new SubmissionView(
                receipt.submission(),
                receipt.dataset(),
                receipt.state(),
                receipt.editionDate().orElse(null),
                receipt.tally().sent(),
                receipt.tally().rejected(),
                receipt.firstSeen(),
                receipt.closedAt().orElse(null));
    }
}
