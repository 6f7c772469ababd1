package org.saferindicators.store.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of a submission.
 *
 * @param feed the feed, {@code kind.agency}
 * @param submission the agency's name for it
 * @param dataset id of the dataset
 * @param state {@code open}, {@code published}, {@code unchanged}, {@code failed} or {@code
 *     withdrawn}
 * @param reasons why it is in that state
 * @param reportingBody code of the body that recorded the figures, once the manifest is there
 * @param editionDate day from which its figures count as known
 * @param completeThrough last month it calls complete
 * @param rows how many rows the manifest names
 * @param tally what became of its records
 * @param faults records with a fault, by code
 * @param missing rows that have not come, while it is open
 * @param firstSeen when the first of its records came
 * @param closedAt when it was closed
 */
public record Receipt(
        String feed,
        String submission,
        String dataset,
        String state,
        List<Reason> reasons,
        Optional<String> reportingBody,
        Optional<LocalDate> editionDate,
        Optional<YearMonth> completeThrough,
        OptionalInt rows,
        Tally tally,
        List<FeedState.CodeCount> faults,
        List<RowRange> missing,
        Instant firstSeen,
        Optional<Instant> closedAt) {

    /** Copies the lists. */
    public Receipt {
        reasons = List.copyOf(reasons);
        faults = List.copyOf(faults);
        missing = List.copyOf(missing);
    }

    /**
     * Why a submission is in its state.
     *
     * @param code code of the reason
     * @param message the reason in words
     */
    public record Reason(String code, String message) {}

    /**
     * A run of rows, both ends in.
     *
     * @param first number of the first
     * @param last number of the last
     */
    public record RowRange(int first, int last) {}

    /**
     * How many records had which outcome; {@code sent} is the sum of the others.
     *
     * @param sent all that came
     * @param accepted taken
     * @param unchanged known already
     * @param superseded replaced by a higher version
     * @param conflict said otherwise than before under the same identity
     * @param rejected refused
     * @param withdrawn taken back
     */
    public record Tally(
            long sent, long accepted, long unchanged, long superseded, long conflict, long rejected, long withdrawn) {}
}
