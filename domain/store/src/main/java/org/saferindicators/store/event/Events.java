package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.saferindicators.store.ledger.Verdict;

/**
 * Keeps versions of events: of each event the highest in one table, those it superseded in another. What becomes of an
 * arrival is what would become of it if arrivals came one by one.
 */
public final class Events {

    private final Map<String, Map<UUID, List<EventArrival>>> byEvent = new TreeMap<>();
    private final List<EventPlan> plans = new ArrayList<>();

    /** Arrivals of one batch or submission, in the order of arrival. */
    public Events(Collection<EventArrival> arrivals) {
        for (EventArrival one : arrivals) {
            byEvent.computeIfAbsent(one.key().dataset(), ignored -> HashMap.newHashMap(arrivals.size()))
                    .merge(one.key().ref(), List.of(one), Events::joined);
        }
    }

    private static List<EventArrival> joined(List<EventArrival> earlier, List<EventArrival> later) {
        List<EventArrival> all = new ArrayList<>(earlier);
        all.addAll(later);
        return all;
    }

    /**
     * What was kept.
     *
     * @param verdicts what became of arrivals that were not simply accepted, by their id
     * @param changes events of which there are new versions
     */
    public record Kept(Map<Long, Verdict> verdicts, List<EventChange> changes) {}

    /**
     * Asks what is held, and sends to the database what is not held word for word, where nobody else sees it yet; takes
     * no lock. Call once, before {@link #keep}.
     */
    public void stage(Connection connection) throws SQLException {
        List<EventArrival> fresh = new ArrayList<>();
        List<EventArrival> known = new ArrayList<>();
        for (Map.Entry<String, Map<UUID, List<EventArrival>>> one : byEvent.entrySet()) {
            EventPlan plan = EventPlan.of(connection, one.getKey(), one.getValue());
            fresh.addAll(plan.newHeads());
            known.addAll(plan.knownHeads());
            plans.add(plan);
        }
        EventStage.send(connection, fresh, known);
    }

    /**
     * Keeps what was staged, and the lower versions beside it.
     *
     * @throws HeldMeanwhile when another writer has brought in one of the events since it was asked
     */
    public Kept keep(Connection connection) throws SQLException {
        Kept kept = new Kept(new HashMap<>(), new ArrayList<>());
        if (plans.stream().anyMatch(EventPlan::bringsNew)) {
            EventStage.insert(connection);
        }
        for (EventPlan plan : plans) {
            plan.unchanged().forEach(one -> kept.verdicts.put(one.id(), Verdict.UNCHANGED));
            plan.fresh().forEach(one -> kept.changes.add(first(one)));
            uneven(connection, plan, kept);
        }
        return kept;
    }

    private static EventChange first(EventArrival only) {
        return new EventChange(only.key(), List.of(), List.of(only.asVersion()));
    }

    private static void uneven(Connection connection, EventPlan plan, Kept kept) throws SQLException {
        Map<UUID, List<EventArrival>> events = plan.uneven();
        if (events.isEmpty()) {
            return;
        }
        EventTable.Kept upserted = EventTable.keep(connection, plan);
        Map<UUID, List<StoredEvent>> held = EventTable.all(connection, plan.dataset(), events.keySet());
        List<StoredEvent> history = new ArrayList<>();
        events.forEach(
                (ref, versions) -> history.addAll(merge(versions, upserted, held.getOrDefault(ref, List.of()), kept)));
        EventTable.keepHistory(connection, plan.dataset(), history);
    }

    /** Decides on the versions of one event; returns those that a higher one supersedes. */
    private static List<StoredEvent> merge(
            List<EventArrival> versions, EventTable.Kept upserted, List<StoredEvent> held, Kept kept) {
        EventKey key = versions.getFirst().key();
        boolean isHead = upserted.has(key.ref());
        List<StoredEvent> history = new ArrayList<>();
        List<StoredEvent> before = new ArrayList<>(held);
        if (isHead) {
            before.removeIf(one -> one.version() == EventPlan.head(versions).version());
        }
        StoredEvent replaced = upserted.replaced().get(key.ref());
        if (replaced != null) {
            before.add(replaced);
            history.add(replaced);
        }
        VersionMerge merge = new VersionMerge(before);
        versions.forEach(one -> kept.verdicts.put(one.id(), merge.add(one)));
        history.addAll(merge.superseded(isHead));
        merge.change(key).ifPresent(kept.changes::add);
        return history;
    }
}
