package org.saferindicators.ingest.counting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.store.counting.Declared;
import org.saferindicators.store.event.EventChange;
import org.saferindicators.store.event.EventCube;

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
            EventCube.add(connection, dataset, declared.counter(dataset), shard, one.getValue());
        }
    }
}
