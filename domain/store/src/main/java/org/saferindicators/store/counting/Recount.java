package org.saferindicators.store.counting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saferindicators.feed.EventRow;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.store.event.EventCube;
import org.saferindicators.store.event.EventScan;
import org.saferindicators.store.event.Persons;
import org.saferindicators.store.feed.RecordDoor;
import org.saferindicators.store.revision.DataRevision;
import org.saferindicators.store.submission.Closings;
import org.saferindicators.store.submission.Edition;
import org.saferindicators.store.submission.StoredRow;
import org.saferindicators.store.submission.SubmissionRows;

/**
 * Counts the records held anew where definitions have changed. What changes in the cube is dated from the day of the new
 * definition; days before keep the figures they had. Readers see the old figures until all of it is done; writers wait.
 */
public final class Recount {

    private static final String KEEP = """
            INSERT INTO counting (dataset, packs) VALUES (?, ?)
            ON CONFLICT (dataset) DO UPDATE SET packs = excluded.packs, built_at = now()
            """;

    private final Connection connection;
    private final Versions all;

    private Recount(Connection connection) throws SQLException {
        this.connection = connection;
        this.all = Versions.read(connection);
    }

    /** Whether some dataset does not stand by the packs as they are now. */
    public static boolean isDue(Connection connection) throws SQLException {
        Versions all = Versions.read(connection);
        Map<String, List<String>> built = Declared.built(connection);
        return all.countingDatasets().stream().anyMatch(one -> !all.ids().equals(built.get(one)));
    }

    /** Counts anew what is due, in the transaction at hand; returns the datasets whose definitions have changed. */
    public static List<String> run(Connection connection) throws SQLException {
        Declared.holdAlone(connection);
        return new Recount(connection).run();
    }

    private List<String> run() throws SQLException {
        Map<String, List<String>> built = Declared.built(connection);
        Set<String> datasets = new HashSet<>(all.countingDatasets());
        datasets.addAll(built.keySet());
        List<String> changed = new ArrayList<>();
        for (String dataset : datasets) {
            Counter before = all.only(built.getOrDefault(dataset, List.of())).counter(dataset);
            Counter after = all.counter(dataset);
            if (!before.countsAs(after)) {
                count(declared(dataset), before, after);
                changed.add(dataset);
            }
            keep(dataset);
        }
        if (!datasets.isEmpty()) {
            DataRevision.bump(connection, "catalogue");
        }
        return changed;
    }

    private Dataset declared(String dataset) {
        return all.catalogues().values().stream()
                .flatMap(catalogue -> catalogue.dataset(dataset).stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void count(Dataset dataset, Counter before, Counter after) throws SQLException {
        DatedCounts events = new DatedCounts();
        EventScan.read(connection, dataset.id(), event -> event.count(before, after, events));
        new Persons(connection, dataset.id(), after).recountAll(events);
        EventCube.add(connection, dataset, "definitions", events);
        EventCube.add(connection, dataset, "", editions(dataset, before, after));
    }

    private DatedCounts editions(Dataset dataset, Counter before, Counter after) throws SQLException {
        DatedCounts counts = new DatedCounts();
        List<Edition> published = Closings.editions(connection, dataset.id(), dataset.reportingBody());
        for (Edition edition : published) {
            EditionCounts timelines = new EditionCounts(edition.manifest(), published);
            String submission = edition.manifest().submission();
            SubmissionRows.read(connection, dataset.feed(), submission, row -> {
                List<EventVersion> versions = timeline(timelines, row);
                before.event(versions, -1, counts);
                after.event(versions, 1, counts);
            });
        }
        return counts;
    }

    private static List<EventVersion> timeline(EditionCounts timelines, StoredRow row) {
        if (row.value().length == 0) {
            return List.of();
        }
        return RecordDoor.kept(row.value()) instanceof EventRow one ? timelines.timeline(one) : List.of();
    }

    private void keep(String dataset) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, dataset);
            statement.setArray(2, connection.createArrayOf("text", all.ids().toArray()));
            statement.executeUpdate();
        }
    }
}
