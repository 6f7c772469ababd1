package org.saferindicators.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body of figures from one source under one set of rules; figures of two datasets are never mixed.
 *
 * @param id slug
 * @param title as people say it
 * @param feed the only feed that may write it, {@code kind.agency}
 * @param reportingBody code of the body that recorded the figures
 * @param missingRow what an absent row means
 * @param source who publishes it
 * @param licence under which it may be shown
 * @param attribution words the licence asks for
 * @param publishLagDays days after the end of a month by which the month is due
 * @param measures what it counts
 * @param categories categories its events may have, empty for any
 * @param retentionMonths months after which single records are erased, counted from the month they are about; empty for
 *     never
 */
public record Dataset(
        String id,
        String title,
        String feed,
        String reportingBody,
        MissingRow missingRow,
        String source,
        String licence,
        String attribution,
        int publishLagDays,
        List<Measure> measures,
        Set<String> categories,
        Optional<Integer> retentionMonths) {

    /** Copies the collections. */
    public Dataset {
        measures = List.copyOf(measures);
        categories = Set.copyOf(categories);
    }

    /** A dataset of any categories, kept for ever. */
    public Dataset(
            String id,
            String title,
            String feed,
            String reportingBody,
            MissingRow missingRow,
            String source,
            String licence,
            String attribution,
            int publishLagDays,
            List<Measure> measures) {
        this(
                id,
                title,
                feed,
                reportingBody,
                missingRow,
                source,
                licence,
                attribution,
                publishLagDays,
                measures,
                Set.of(),
                Optional.empty());
    }

    /** Whether some of its measures are made from events. */
    public boolean countsEvents() {
        return measures.stream().anyMatch(measure -> measure.counts().isPresent());
    }

    /** The measure with this id. */
    public Optional<Measure> measure(String measureId) {
        return measures.stream().filter(one -> one.id().equals(measureId)).findFirst();
    }
}
