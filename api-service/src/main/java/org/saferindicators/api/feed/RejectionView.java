package org.saferindicators.api.feed;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.store.read.RejectedRecord;

/**
 * A record that was not taken in. What it said is never shown.
 *
 * @param topic topic it came from
 * @param partition its partition there
 * @param offset its offset there
 * @param submission the submission it named
 * @param row its row there
 * @param faults what is wrong with it
 * @param sha256 hash of its bytes
 * @param bytes how many they are
 * @param recordedAt when it was refused
 */
@Schema(
        name = "Rejection",
        description = "A record that was not taken in. What it said is never shown: its sender finds it by topic,"
                + " partition and offset, or by its hash.")
public record RejectionView(
        @Schema(description = "Topic it came from.", examples = "feed.police.mps.v1")
        String topic,

        @Schema(description = "Its partition there.", examples = "0")
        int partition,

        @Schema(description = "Its offset there.", examples = "1281")
        long offset,

        @Schema(description = "The submission it named, where it could be read.", examples = "mps-2017-01") @Nullable
        String submission,

        @Schema(description = "Its row there.", examples = "17") @Nullable
        Integer row,

        @Schema(description = "What is wrong with it, worst first.")
        List<Fault> faults,

        @Schema(
                description = "SHA-256 of its bytes.",
                examples = "d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592")
        String sha256,

        @Schema(description = "How many bytes it has.", examples = "212")
        int bytes,

        @Schema(description = "When it was refused.") Instant recordedAt) {

    /**
     * One thing that is wrong.
     *
     * @param code its code
     * @param field where
     * @param message in words
     */
    @Schema(name = "Fault", description = "One thing that is wrong with a record.")
    public record Fault(
            @Schema(description = "Its code.", examples = "UNKNOWN_AREA")
            String code,

            @Schema(description = "Where, as JSON Pointer; empty for the record as a whole.", examples = "/area")
            String field,

            @Schema(description = "In words.", examples = "The area is not in the catalogue.")
            String message) {}

    static RejectionView of(RejectedRecord record) {
        return new RejectionView(
                record.topic(),
                record.partition(),
                record.offset(),
                record.submission().orElse(null),
                record.row().orElse(null),
                record.faults().stream()
                        .map(one -> new Fault(one.code(), one.field(), one.message()))
                        .toList(),
                record.sha256(),
                record.bytes(),
                record.recordedAt());
    }
}
