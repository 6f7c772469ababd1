package org.saferindicators.observation;

import java.time.LocalDate;
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
     * @param categories categories of events it covers, empty for all; one of some replaces no figures
     * @param completeThrough last month it calls complete
     * @param editionDate day from which it counts as known
     * @param provisionalFrom first month it calls provisional
     */
    public record Scope(
            MonthRange months,
            Set<String> measures,
            Set<String> areas,
            Set<String> categories,
            YearMonth completeThrough,
            LocalDate editionDate,
            Optional<YearMonth> provisionalFrom) {

        /** Copies the sets. */
        public Scope {
            measures = Set.copyOf(measures);
            areas = Set.copyOf(areas);
            categories = Set.copyOf(categories);
        }

        private boolean covers(SeriesKey series, MonthRange asked, boolean inBody) {
            return months.covers(asked)
                    && !asked.last().isAfter(completeThrough)
                    && isOf(series)
                    && categories.isEmpty()
                    && (!areas.isEmpty() || inBody);
        }

        private boolean isOfAll() {
            return measures.isEmpty() && areas.isEmpty();
        }

        private boolean isOf(SeriesKey series) {
            return (measures.isEmpty() || measures.contains(series.measure()))
                    && (areas.isEmpty() || areas.contains(series.area()));
        }

        private boolean isProvisional(YearMonth month) {
            return provisionalFrom.filter(from -> !month.isBefore(from)).isPresent();
        }
    }

    /**
     * The day of the latest edition that has spoken about this series in these months, if any.
     *
     * @param counted whether the series is counted from events, of which only editions of all measures and areas speak
     * @param inBody whether the area lies in the reporting body, of which an edition that names no areas speaks
     */
    public Optional<LocalDate> coveredOn(SeriesKey series, MonthRange months, boolean counted, boolean inBody) {
        return editions.stream()
                .filter(edition -> edition.covers(series, months, inBody) && (!counted || edition.isOfAll()))
                .map(Scope::editionDate)
                .max(Comparator.naturalOrder());
    }

    /**
     * Whether one of these months is provisional by the word of the latest edition that speaks about it. Figures that are
     * counted from events go by this: an edition says of months, not of events, that they are not final.
     */
    public boolean isProvisional(SeriesKey series, MonthRange asked) {
        return asked.months().stream().anyMatch(month -> isProvisional(series, month));
    }

    private boolean isProvisional(SeriesKey series, YearMonth month) {
        return editions.stream()
                .filter(edition -> edition.isOf(series) && edition.months.covers(MonthRange.of(month)))
                .max(Comparator.comparing(Scope::editionDate).thenComparing(edition -> edition.isProvisional(month)))
                .filter(edition -> edition.isProvisional(month))
                .isPresent();
    }

    /** The last month that any edition calls complete. */
    public Optional<YearMonth> completeThrough() {
        return editions.stream().map(Scope::completeThrough).max(Comparator.naturalOrder());
    }
}
