package org.saferindicators.observation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saferindicators.period.MonthRange;

/**
 * What the published editions of a dataset cover.
 *
 * @param editions their scopes, in any order
 */
public record DatasetReport(List<Scope> editions) {

    /** Copies the list. */
    public DatasetReport {
        editions = List.copyOf(editions);
    }

    /** A dataset of which nothing has come. */
    public static DatasetReport none() {
        return new DatasetReport(List.of());
    }

    /**
     * The part of a dataset that one edition replaces.
     *
     * @param months months it covers
     * @param measures measures it covers, empty for all
     * @param areas areas it covers, empty for all of the reporting body
     * @param completeThrough last month it calls complete
     */
    public record Scope(MonthRange months, Set<String> measures, Set<String> areas, YearMonth completeThrough) {

        /** Copies the sets. */
        public Scope {
            measures = Set.copyOf(measures);
            areas = Set.copyOf(areas);
        }

        private boolean covers(SeriesKey series, MonthRange asked, boolean inBody) {
            return months.covers(asked)
                    && !asked.last().isAfter(completeThrough)
                    && (measures.isEmpty() || measures.contains(series.measure()))
                    && (areas.isEmpty() ? inBody : areas.contains(series.area()));
        }
    }

    /**
     * Whether some edition has spoken about this series in these months.
     *
     * @param inBody whether the area lies in the reporting body, of which an edition that names no areas speaks
     */
    public boolean covers(SeriesKey series, MonthRange months, boolean inBody) {
        return editions.stream().anyMatch(edition -> edition.covers(series, months, inBody));
    }

    /** The last month that any edition calls complete. */
    public Optional<YearMonth> completeThrough() {
        return editions.stream().map(Scope::completeThrough).max(Comparator.naturalOrder());
    }
}
