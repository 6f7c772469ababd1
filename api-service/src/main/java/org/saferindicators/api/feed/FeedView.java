package org.saferindicators.api.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.Punctuality;
import org.saferindicators.store.read.FeedState;

/**
 * How a feed stands.
 *
 * @param id the feed
 * @param lastArrival when records of it last came
 * @param datasets how each of its datasets stands
 * @param rejected records refused so far
 * @param stopped partitions that wait for a person
 */
@Schema(name = "Feed", description = "How a feed stands: freshness, completeness and faults.")
public record FeedView(
        @Schema(description = "The feed, kind and agency.", examples = "police.mps")
        String id,

        @Schema(description = "When records of it last came.", examples = "2026-01-05T09:30:00Z") @Nullable
        Instant lastArrival,

        @Schema(description = "How each of its datasets stands.")
        List<DatasetView> datasets,

        @Schema(description = "Records refused so far, by code.")
        List<CodeCountView> rejected,

        @Schema(description = "Partitions that wait for a person.")
        List<StopView> stopped) {

    /**
     * How a dataset stands.
     *
     * @param id slug
     * @param title as people say it
     * @param completeThrough last month any published edition calls complete
     * @param provisionalFrom first month the latest edition calls provisional
     * @param latestEdition day of the latest published edition
     * @param submissions how many submissions are in which state
     * @param punctuality whether its months come when they are due
     */
    @Schema(name = "FeedDataset", description = "How a dataset stands.")
    public record DatasetView(
            @Schema(description = "Slug.", examples = "metstats2-published")
            String id,

            @Schema(description = "Title.", examples = "Police figures as printed by the partnership")
            String title,

            @Schema(description = "The last month any published edition calls complete.", examples = "2018-01")
            @Nullable
            String completeThrough,

            @Schema(description = "The first month the latest edition calls provisional.", examples = "2018-01")
            @Nullable
            String provisionalFrom,

            @Schema(description = "Day of the latest published edition.", examples = "2018-03-28") @Nullable
            LocalDate latestEdition,

            @Schema(description = "How many submissions are in which state.")
            SubmissionsView submissions,

            @Schema(description = "Whether its months come when they are due.")
            PunctualityView punctuality) {

        private static DatasetView of(Dataset dataset, FeedState.DatasetState state, Evidence evidence) {
            Punctuality punctuality = Punctuality.of(dataset, state.editions(), evidence.asAt());
            return new DatasetView(
                    dataset.id(),
                    dataset.title(),
                    state.completeThrough().map(Object::toString).orElse(null),
                    state.provisionalFrom().map(Object::toString).orElse(null),
                    state.latestEdition().orElse(null),
                    new SubmissionsView(
                            state.open(), state.published(), state.unchanged(), state.failed(), state.withdrawn()),
                    PunctualityView.of(punctuality, dataset, evidence.statements()));
        }
    }

    /**
     * How many submissions are in which state.
     *
     * @param open waiting for rows or their manifest
     * @param published their figures count
     * @param unchanged said what was known
     * @param failed count for nothing
     * @param withdrawn taken back
     */
    @Schema(name = "SubmissionCounts", description = "How many submissions are in which state.")
    public record SubmissionsView(
            @Schema(description = "Waiting for rows or their manifest.", examples = "0")
            long open,

            @Schema(description = "Published: their figures count.", examples = "2")
            long published,

            @Schema(description = "Said what was known.", examples = "1")
            long unchanged,

            @Schema(description = "Failed: they count for nothing.", examples = "0")
            long failed,

            @Schema(description = "Taken back.", examples = "0")
            long withdrawn) {}

    /**
     * Why a partition is not read further.
     *
     * @param partition number of the partition
     * @param code code of the reason
     * @param reason the reason in words
     * @param since when it stopped
     */
    @Schema(name = "Stop", description = "Why a partition is not read further.")
    public record StopView(
            @Schema(description = "Number of the partition.", examples = "0")
            int partition,

            @Schema(description = "Code of the reason.") String code,
            @Schema(description = "The reason in words.") String reason,
            @Schema(description = "When it stopped.") Instant since) {}

    static FeedView of(FeedState state, List<Dataset> datasets, Evidence evidence) {
        return new FeedView(
                state.feed(),
                state.lastArrival().orElse(null),
                datasets.stream()
                        .map(one -> DatasetView.of(one, state.of(one.id()), evidence))
                        .toList(),
                CodeCountView.of(state.rejected()),
                state.stops().stream()
                        .map(one -> new StopView(one.partition(), one.code(), one.reason(), one.since()))
                        .toList());
    }
}
