package org.saferindicators.store.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.saferindicators.observation.Punctuality;

/**
 * How a feed stands.
 *
 * @param feed the feed, {@code kind.agency}
 * @param lastArrival when records of it last came
 * @param datasets how each dataset of which something came stands
 * @param rejected records refused so far, by code
 * @param stops partitions that wait for a person
 */
public record FeedState(
        String feed,
        Optional<Instant> lastArrival,
        List<DatasetState> datasets,
        List<CodeCount> rejected,
        List<Stop> stops) {

    /** Copies the lists. */
    public FeedState {
        datasets = List.copyOf(datasets);
        rejected = List.copyOf(rejected);
        stops = List.copyOf(stops);
    }

    /** The same state known for one dataset; of a dataset of which nothing came, an empty one. */
    public DatasetState of(String dataset) {
        return datasets.stream()
                .filter(one -> one.dataset().equals(dataset))
                .findFirst()
                .orElseGet(() -> DatasetState.nothing(dataset));
    }

    /**
     * How a dataset stands.
     *
     * @param dataset id of the dataset
     * @param latestEdition day of the latest published edition
     * @param completeThrough last month any published edition calls complete
     * @param provisionalFrom first month the latest edition calls provisional
     * @param open submissions that wait for rows or their manifest
     * @param published submissions whose figures count
     * @param unchanged submissions that said what was known
     * @param failed submissions that count for nothing
     * @param withdrawn submissions taken back
     * @param editions what its published editions reported
     */
    public record DatasetState(
            String dataset,
            Optional<LocalDate> latestEdition,
            Optional<YearMonth> completeThrough,
            Optional<YearMonth> provisionalFrom,
            long open,
            long published,
            long unchanged,
            long failed,
            long withdrawn,
            List<Punctuality.Reported> editions) {

        /** Copies the list. */
        public DatasetState {
            editions = List.copyOf(editions);
        }

        private static DatasetState nothing(String dataset) {
            return new DatasetState(
                    dataset, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0, 0, 0, List.of());
        }
    }

    /**
     * How many records have a fault.
     *
     * @param code code of the fault
     * @param records how many
     */
    public record CodeCount(String code, long records) {}

    /**
     * Why a partition is not read further.
     *
     * @param partition number of the partition
     * @param code code of the reason
     * @param reason the reason in words
     * @param since when it stopped
     */
    public record Stop(int partition, String code, String reason, Instant since) {}
}
