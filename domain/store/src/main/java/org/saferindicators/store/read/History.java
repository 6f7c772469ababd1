package org.saferindicators.store.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.Statements;
import org.saferindicators.feed.Statement;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.observation.DatasetReport;
import org.saferindicators.observation.SeriesKey;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.cube.CubeValue;

/**
 * Everything that bears on one figure, as it came to be known. Immutable.
 *
 * @param revision what the database held
 * @param catalogues definitions, by the day from which they are known
 * @param changes changes of cells, by the day from which they are known
 * @param editions what the published editions of the datasets cover
 * @param statements statements with the day from which they are known, by rising day
 */
public record History(
        Revision revision,
        NavigableMap<LocalDate, Catalogue> catalogues,
        NavigableMap<LocalDate, Map<Place, CubeValue>> changes,
        List<DatedScope> editions,
        List<DatedStatement> statements) {

    /** Copies the lists. */
    public History {
        editions = List.copyOf(editions);
        statements = List.copyOf(statements);
    }

    /**
     * Where a cell stands.
     *
     * @param series its series
     * @param months its months
     */
    public record Place(SeriesKey series, MonthRange months) {}

    /**
     * What an edition covers.
     *
     * @param dataset of which dataset
     * @param knownOn from when it counts
     * @param until from when it is taken back, {@link LocalDate#MAX} where it is not
     * @param scope its scope
     */
    public record DatedScope(String dataset, LocalDate knownOn, LocalDate until, DatasetReport.Scope scope) {

        private boolean holdsOn(LocalDate day) {
            return !knownOn.isAfter(day) && day.isBefore(until);
        }
    }

    /**
     * A statement as it stood from a day on.
     *
     * @param key what it is about; a later one with the same key takes its place
     * @param knownOn from when it counts
     * @param until from when it is taken back, {@link LocalDate#MAX} where it is not
     * @param statement what it says
     */
    public record DatedStatement(String key, LocalDate knownOn, LocalDate until, Statement statement) {

        private boolean holdsOn(LocalDate day) {
            return !knownOn.isAfter(day) && day.isBefore(until);
        }
    }

    /** Shows, by rising day, what was known on each day on which something changed. */
    public void replay(Consumer<Evidence> reader) {
        Map<Place, CubeValue> cells = new HashMap<>();
        for (LocalDate day : days()) {
            changes.getOrDefault(day, Map.of()).forEach((place, change) -> cells.merge(place, change, CubeValue::plus));
            reader.accept(new Evidence(
                    catalogues.floorEntry(day).getValue(), new CellsAt(cells, reports(day)), statements(day), day));
        }
    }

    private NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(catalogues.keySet());
        days.addAll(changes.keySet());
        editions.forEach(one -> days.add(one.knownOn()));
        editions.forEach(one -> days.add(one.until()));
        statements.forEach(one -> days.add(one.knownOn()));
        statements.forEach(one -> days.add(one.until()));
        days.remove(LocalDate.MAX);
        return catalogues.isEmpty() ? new TreeSet<>() : days.tailSet(catalogues.firstKey(), true);
    }

    private Map<String, DatasetReport> reports(LocalDate day) {
        Map<String, List<DatasetReport.Scope>> scopes = new HashMap<>();
        editions.stream()
                .filter(one -> one.holdsOn(day))
                .forEach(one -> scopes.computeIfAbsent(one.dataset(), ignored -> new ArrayList<>())
                        .add(one.scope()));
        Map<String, DatasetReport> reports = new HashMap<>();
        scopes.forEach((dataset, covered) -> reports.put(dataset, new DatasetReport(covered)));
        return reports;
    }

    private Statements statements(LocalDate day) {
        Map<String, Statement> holding = new TreeMap<>();
        statements.stream().filter(one -> one.holdsOn(day)).forEach(one -> holding.put(one.key(), one.statement()));
        return Statements.of(holding.values());
    }
}
