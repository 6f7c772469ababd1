package org.saferindicators.feed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;

/**
 * Closes a submission: says what it covers, and what its rows do to what is held for that.
 *
 * @param dataset id of the dataset
 * @param submission name of the submission
 * @param mode what the rows do to what is held already
 * @param reportingBody code of the body that recorded the figures
 * @param months months in scope
 * @param measures measures in scope, empty for all
 * @param categories categories of events in scope, empty for all; never together with measures
 * @param areas areas in scope, empty for all
 * @param editionDate day from which the figures count as known, in Europe/London
 * @param rows how many rows the submission has
 * @param sha256 lower-case hex of the hash over each row's bytes followed by a line feed, in row order
 * @param completeThrough last month the agency calls complete
 * @param provisionalFrom first month it calls provisional
 */
public record Manifest(
        String dataset,
        String submission,
        Mode mode,
        String reportingBody,
        MonthRange months,
        Set<String> measures,
        Set<String> categories,
        Set<String> areas,
        LocalDate editionDate,
        int rows,
        String sha256,
        YearMonth completeThrough,
        Optional<YearMonth> provisionalFrom)
        implements FeedRecord {

    /** Copies the sets. */
    public Manifest {
        measures = Set.copyOf(measures);
        categories = Set.copyOf(categories);
        areas = Set.copyOf(areas);
    }

    @Override
    public String type() {
        return "manifest";
    }

    /** The same, known from another day. */
    public Manifest knownFrom(LocalDate day) {
        return new Manifest(
                dataset,
                submission,
                mode,
                reportingBody,
                months,
                measures,
                categories,
                areas,
                day,
                rows,
                sha256,
                completeThrough,
                provisionalFrom);
    }

    /** Whether a cell of this series and these months is covered by the submission. */
    public boolean inScope(SeriesKey series, MonthRange cell) {
        return dataset.equals(series.dataset())
                && months.covers(cell)
                && categories.isEmpty()
                && (measures.isEmpty() || measures.contains(series.measure()))
                && (areas.isEmpty() || areas.contains(series.area()));
    }

    /** Whether this event is covered by the submission; one without a place is not when the scope names areas. */
    public boolean inScope(Event event) {
        return dataset.equals(event.dataset())
                && months.covers(MonthRange.of(event.month()))
                && measures.isEmpty()
                && (categories.isEmpty()
                        || event.category().filter(categories::contains).isPresent())
                && (areas.isEmpty() || event.area().filter(areas::contains).isPresent());
    }
}
