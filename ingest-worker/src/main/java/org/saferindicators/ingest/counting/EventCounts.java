package org.saferindicators.ingest.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.event.EventChange;
import org.saferindicators.store.event.EventCube;
import org.saferindicators.store.event.Persons;

/** Brings changes of events into the cube: computed in memory for a whole batch, then written in one statement. */
public final class EventCounts {

    private EventCounts() {}

    /**
     * Adds what the changes change.
     *
     * @param shard keeps writers apart, so that partitions do not wait for each other
     */
    public static void add(Connection connection, Declared declared, Collection<EventChange> changes, String shard)
            throws SQLException {
        Map<String, List<EventChange>> byDataset = changes.stream()
                .collect(Collectors.groupingBy(one -> one.key().dataset(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<EventChange>> one : byDataset.entrySet()) {
            Dataset dataset = declared.catalogue().dataset(one.getKey()).orElseThrow();
            add(connection, dataset, declared.counter(dataset), one.getValue(), shard);
        }
    }

    private static void add(
            Connection connection, Dataset dataset, Counter counter, List<EventChange> changes, String shard)
            throws SQLException {
        DatedCounts counts = new DatedCounts();
        for (EventChange change : changes) {
            counter.event(change.before(), -1, counts);
            counter.event(change.after(), 1, counts);
        }
        new Persons(connection, dataset.id(), counter).recount(changes, counts);
        EventCube.add(connection, dataset, shard, counts);
    }
}
