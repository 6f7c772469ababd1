package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The events of one dataset in a batch, by what was held of them when it was asked, without a lock. What is believed to be
 * new is inserted and fails when it is not; what is held word for word was so at that moment, which is as good as any
 * later one; all else is decided later, under lock.
 *
 * @param dataset id of the dataset
 * @param unchanged single versions that are held word for word
 * @param fresh single versions of events of which nothing is held
 * @param several all versions of events of which nothing is held
 * @param known all versions of events of which something is held
 */
record EventPlan(
        String dataset,
        List<EventArrival> unchanged,
        List<EventArrival> fresh,
        Map<UUID, List<EventArrival>> several,
        Map<UUID, List<EventArrival>> known) {

    /** Asks what is held. */
    static EventPlan of(Connection connection, String dataset, Map<UUID, List<EventArrival>> events)
            throws SQLException {
        List<EventArrival> heads = events.values().stream().map(EventPlan::head).toList();
        String held = EventTable.ask(connection, dataset, heads);
        EventPlan plan = new EventPlan(dataset, new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
        int i = 0;
        for (Map.Entry<UUID, List<EventArrival>> one : events.entrySet()) {
            plan.add(one.getKey(), one.getValue(), held.charAt(i++));
        }
        return plan;
    }

    private void add(UUID ref, List<EventArrival> versions, char held) {
        boolean single = versions.size() == 1;
        if (held == EventTable.SAME && single) {
            unchanged.add(versions.getFirst());
        } else if (held != EventTable.NOTHING) {
            known.put(ref, versions);
        } else if (single) {
            fresh.add(versions.getFirst());
        } else {
            several.put(ref, versions);
        }
    }

    boolean bringsNew() {
        return !fresh.isEmpty() || !several.isEmpty();
    }

    /** The highest version of each event that is new. */
    List<EventArrival> newHeads() {
        List<EventArrival> heads = new ArrayList<>(fresh);
        several.values().forEach(versions -> heads.add(head(versions)));
        return heads;
    }

    /** The highest version of each event of which something is held. */
    List<EventArrival> knownHeads() {
        return known.values().stream().map(EventPlan::head).toList();
    }

    /** All versions of events that are decided on one by one. */
    Map<UUID, List<EventArrival>> uneven() {
        Map<UUID, List<EventArrival>> uneven = new HashMap<>(known);
        uneven.putAll(several);
        return uneven;
    }

    /** The highest version; of equal ones the first to arrive. */
    static EventArrival head(List<EventArrival> versions) {
        EventArrival head = versions.getFirst();
        for (EventArrival one : versions) {
            head = one.version() > head.version() ? one : head;
        }
        return head;
    }
}
