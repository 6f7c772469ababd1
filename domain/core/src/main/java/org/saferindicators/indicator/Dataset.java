package org.saferindicators.indicator;

import java.util.List;
import java.util.Optional;

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
        List<Measure> measures) {

    /** Copies the list. */
    public Dataset {
        measures = List.copyOf(measures);
    }

    /** The measure with this id. */
    public Optional<Measure> measure(String measureId) {
        return measures.stream().filter(one -> one.id().equals(measureId)).findFirst();
    }
}
