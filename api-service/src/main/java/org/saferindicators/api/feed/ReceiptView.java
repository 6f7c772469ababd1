package org.saferindicators.api.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.store.read.Receipt;

/**
 * What became of a submission; the outcomes add up to what was sent.
 *
 * @param feed the feed
 * @param submission the agency's name for it
 * @param dataset id of the dataset
 * @param state where it stands
 * @param reasons why it stands there
 * @param reportingBody code of the body that recorded the figures
 * @param editionDate day from which its figures count as known
 * @param completeThrough last month it calls complete
 * @param rows how many rows its manifest names
 * @param outcomes what became of its records
 * @param faults records with a fault
 * @param missing rows that have not come
 * @param firstSeen when the first record came
 * @param closedAt when it was closed
 */
@Schema(name = "Receipt", description = "What became of a submission. The outcomes add up to what was sent.")
public record ReceiptView(
        @Schema(description = "The feed.", examples = "police.mps")
        String feed,

        @Schema(description = "The agency's name for the submission.", examples = "mps-2017-01")
        String submission,

        @Schema(description = "The dataset.", examples = "mps-recorded")
        String dataset,

        @Schema(
                description = "open: waits for rows or its manifest; published: its figures count; unchanged: it"
                        + " said what was known; failed: it counts for nothing; withdrawn: it was taken back.",
                examples = "published")
        String state,

        @Schema(description = "Why it stands there.") List<Reason> reasons,

        @Schema(description = "The body that recorded the figures, once the manifest is there.", examples = "E23000001")
        @Nullable
        String reportingBody,

        @Schema(description = "Day from which its figures count as known.", examples = "2019-01-31") @Nullable
        LocalDate editionDate,

        @Schema(description = "The last month it calls complete.", examples = "2018-12") @Nullable
        String completeThrough,

        @Schema(description = "How many rows its manifest names.", examples = "1280") @Nullable
        Integer rows,

        @Schema(description = "What became of its records.") Outcomes outcomes,

        @Schema(description = "Records with a fault, by code.")
        List<CodeCountView> faults,

        @Schema(description = "Rows that have not come, while it is open; at most 100 runs.")
        List<Run> missing,

        @Schema(description = "When the first record came.") Instant firstSeen,

        @Schema(description = "When it was closed.") @Nullable
        Instant closedAt) {

    /**
     * Why a submission stands where it stands.
     *
     * @param code code of the reason
     * @param message the reason in words
     */
    @Schema(name = "ReceiptReason", description = "Why a submission stands where it stands.")
    public record Reason(
            @Schema(description = "Code of the reason.", examples = "HASH_MISMATCH")
            String code,

            @Schema(description = "The reason in words.") String message) {}

    /**
     * A run of rows.
     *
     * @param first number of the first
     * @param last number of the last
     */
    @Schema(name = "RowRun", description = "A run of rows, both ends in.")
    public record Run(
            @Schema(description = "Number of the first.", examples = "17")
            int first,

            @Schema(description = "Number of the last.", examples = "20")
            int last) {}

    /**
     * How many records had which outcome.
     *
     * @param sent all that came
     * @param accepted taken
     * @param unchanged known already
     * @param superseded replaced by a higher version
     * @param conflict said otherwise than before
     * @param rejected refused
     * @param withdrawn taken back
     */
    @Schema(name = "Outcomes", description = "How many records had which outcome; sent is the sum of the others.")
    public record Outcomes(
            @Schema(description = "All that came, the manifest among them.", examples = "1281")
            long sent,

            @Schema(description = "Taken.", examples = "1281")
            long accepted,

            @Schema(description = "Known already.", examples = "0")
            long unchanged,

            @Schema(description = "Replaced by a higher version.", examples = "0")
            long superseded,

            @Schema(description = "Said otherwise than before under the same identity.", examples = "0")
            long conflict,

            @Schema(description = "Refused.", examples = "0")
            long rejected,

            @Schema(description = "Taken back.", examples = "0")
            long withdrawn) {

        private static Outcomes of(Receipt.Tally tally) {
            return new Outcomes(
                    tally.sent(),
                    tally.accepted(),
                    tally.unchanged(),
                    tally.superseded(),
                    tally.conflict(),
                    tally.rejected(),
                    tally.withdrawn());
        }
    }

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.feed(),
                receipt.submission(),
                receipt.dataset(),
                receipt.state(),
                receipt.reasons().stream()
                        .map(one -> new Reason(one.code(), one.message()))
                        .toList(),
                receipt.reportingBody().orElse(null),
                receipt.editionDate().orElse(null),
                receipt.completeThrough().map(Object::toString).orElse(null),
                receipt.rows().isPresent() ? receipt.rows().getAsInt() : null,
                Outcomes.of(receipt.tally()),
                CodeCountView.of(receipt.faults()),
                receipt.missing().stream()
                        .map(one -> new Run(one.first(), one.last()))
                        .toList(),
                receipt.firstSeen(),
                receipt.closedAt().orElse(null));
    }
}
