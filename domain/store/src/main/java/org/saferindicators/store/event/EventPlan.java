package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
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
 * @param risen the highest of them for each event where it is higher than the one held
 */
record EventPlan(
        String dataset,
        List<EventArrival> unchanged,
        List<EventArrival> fresh,
        Map<UUID, List<EventArrival>> several,
        Map<UUID, List<EventArrival>> known,
        List<EventArrival> risen) {

    /**
     * Asks what is held.
     *
     * @param events versions by event, in the order of the table's key; those that are held are taken out of it
     * @param asked about which of them to ask; the others are believed to be new
     */
    static EventPlan of(Connection connection, String dataset, SortedMap<UUID, List<EventArrival>> events, Asked asked)
            throws SQLException {
        EventPlan plan = new EventPlan(
                dataset, new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>(), new ArrayList<>());
        List<UUID> refs = new ArrayList<>();
        events.forEach((ref, versions) -> {
            if (asked == Asked.ALL || !isFirst(versions)) {
                refs.add(ref);
            }
        });
        for (EventTable.Brief held : EventTable.ask(connection, dataset, refs)) {
            plan.held(Objects.requireNonNull(events.remove(held.ref())), held);
        }
        events.values().forEach(plan::news);
        return plan;
    }

    private void held(List<EventArrival> versions, EventTable.Brief held) {
        if (versions.size() == 1 && held.isSame(versions.getFirst())) {
            unchanged.add(versions.getFirst());
            return;
        }
        known.put(held.ref(), versions);
        EventArrival head = head(versions);
        if (head.version() > held.version()) {
            risen.add(head);
        }
    }

    private void news(List<EventArrival> versions) {
        if (versions.size() == 1) {
            fresh.add(versions.getFirst());
        } else {
            several.put(versions.getFirst().key().ref(), versions);
        }
    }

    /** A first version, and nothing else of its event: on a first load there is nothing to be held. */
    private static boolean isFirst(List<EventArrival> versions) {
        return versions.size() == 1 && versions.getFirst().version() == 1;
    }

    /** Whether something is held of an event that came with its first version alone. */
    boolean holdsFirst() {
        return known.values().stream().anyMatch(EventPlan::isFirst)
                || unchanged.stream().anyMatch(one -> one.version() == 1);
    }

    /** The highest version of each event that is new, in the order of the table's key. */
    List<EventArrival> newHeads() {
        List<EventArrival> heads = new ArrayList<>(fresh);
        several.values().forEach(versions -> heads.add(head(versions)));
        heads.sort(Comparator.comparing(one -> one.key().ref(), EventKey.STORED_ORDER));
        return heads;
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
