package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saferindicators.store.ledger.Outcome;
import org.saferindicators.store.ledger.Verdict;

/**
 * Keeps versions of events: of each event the highest in one table, those it superseded in another. What becomes of an
 * arrival is what would become of it if arrivals came one by one.
 */
public final class Events {

    private final Map<String, SortedMap<UUID, List<EventArrival>>> byEvent = new TreeMap<>();
    private final List<EventPlan> plans = new ArrayList<>();

    /** Arrivals of one batch or submission, in the order of arrival. */
    public Events(Collection<EventArrival> arrivals) {
        for (EventArrival one : arrivals) {
            byEvent.computeIfAbsent(one.key().dataset(), ignored -> new TreeMap<>(EventKey.STORED_ORDER))
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
     * Asks what is held, inserts what is new, and sends what is of a higher version than the one held. Of what others may
     * need it locks only the new events. Call once, before {@link #keep}.
     *
     * @param asked about which of them to ask
     * @throws HeldMeanwhile when one of those believed to be new is held: the transaction is to be rolled back and begun
     *     again
     */
    public void stage(Connection connection, Asked asked) throws SQLException {
        List<EventArrival> fresh = new ArrayList<>();
        List<EventArrival> risen = new ArrayList<>();
        for (Map.Entry<String, SortedMap<UUID, List<EventArrival>>> one : byEvent.entrySet()) {
            EventPlan plan = EventPlan.of(connection, one.getKey(), one.getValue(), asked);
            fresh.addAll(plan.newHeads());
            risen.addAll(plan.risen());
            plans.add(plan);
        }
        EventStage.stage(connection, risen);
        EventStage.insert(connection, fresh);
    }

    /** Whether some events came with their first version alone and are held all the same. */
    public boolean holdFirsts() {
        return plans.stream().anyMatch(EventPlan::holdsFirst);
    }

    /** Decides on the rest, and keeps the lower versions beside the highest. */
    public Kept keep(Connection connection) throws SQLException {
        Kept kept = new Kept(new HashMap<>(), new ArrayList<>());
        for (EventPlan plan : plans) {
            plan.unchanged().forEach(one -> kept.verdicts.put(one.id(), Verdict.UNCHANGED));
            plan.fresh().forEach(one -> kept.changes.add(first(one)));
            uneven(connection, plan, kept);
        }
        return kept;
    }

    private static EventChange first(EventArrival only) {
        return new EventChange(only.key(), List.of(), List.of(only.asVersion()), LocalDate.MIN);
    }

    private static void uneven(Connection connection, EventPlan plan, Kept kept) throws SQLException {
        Map<UUID, List<EventArrival>> events = plan.uneven();
        if (events.isEmpty()) {
            return;
        }
        EventTable.Kept upserted = EventTable.keep(connection, plan);
        Map<UUID, List<StoredEvent>> held = held(connection, plan, events, upserted);
        List<StoredEvent> history = new ArrayList<>();
        List<StoredEvent> amended = new ArrayList<>();
        events.forEach((ref, versions) -> {
            VersionMerge merge = merge(versions, upserted, held.getOrDefault(ref, List.of()), kept, history);
            amended.addAll(merge.amended());
        });
        EventTable.keepHistory(connection, plan.dataset(), history);
        EventTable.amend(connection, plan.dataset(), amended);
    }

    /** What else is held of them, read under a lock where it may be added to. */
    private static Map<UUID, List<StoredEvent>> held(
            Connection connection, EventPlan plan, Map<UUID, List<EventArrival>> events, EventTable.Kept upserted)
            throws SQLException {
        List<UUID> more = new ArrayList<>(events.keySet());
        more.removeIf(ref -> plan.several().containsKey(ref) || upserted.hasReplacedFirst(ref));
        Map<UUID, List<StoredEvent>> held = EventTable.all(connection, plan.dataset(), more);
        more.removeIf(ref -> upserted.has(ref) || isSettled(events.getOrDefault(ref, List.of()), held.get(ref)));
        if (!more.isEmpty()) {
            EventTable.lock(connection, plan.dataset(), more);
            held.putAll(EventTable.all(connection, plan.dataset(), more));
            if (more.stream().anyMatch(ref -> isBelow(held.get(ref), events.getOrDefault(ref, List.of())))) {
                throw new HeldMeanwhile();
            }
        }
        return held;
    }

    /** Whether what is held has come to be lower than what has arrived, since a higher version was taken back. */
    private static boolean isBelow(@Nullable List<StoredEvent> held, List<EventArrival> versions) {
        return held != null
                && StoredEvent.highest(held).isAlive()
                && StoredEvent.highest(held).version()
                        < EventPlan.head(versions).version();
    }

    /** Whether all of it is held word for word: that was so when it was read, which is as good as later. */
    private static boolean isSettled(List<EventArrival> versions, @Nullable List<StoredEvent> held) {
        VersionMerge merge = new VersionMerge(held == null ? List.of() : held);
        return versions.stream().allMatch(one -> merge.add(one).outcome() == Outcome.UNCHANGED)
                && merge.amended().isEmpty();
    }

    /** Decides on the versions of one event; adds those that a higher one supersedes to {@code history}. */
    private static VersionMerge merge(
            List<EventArrival> versions,
            EventTable.Kept upserted,
            List<StoredEvent> held,
            Kept kept,
            List<StoredEvent> history) {
        EventKey key = versions.getFirst().key();
        boolean isHead = upserted.has(key.ref());
        List<StoredEvent> before = new ArrayList<>(held);
        if (isHead) {
            before.removeIf(one -> one.version() == EventPlan.head(versions).version());
        }
        StoredEvent replaced = upserted.replaced().get(key.ref());
        if (replaced != null) {
            before.add(replaced);
            if (!replaced.saysNothing()) {
                history.add(replaced);
            }
        }
        VersionMerge merge = new VersionMerge(before);
        versions.forEach(one -> kept.verdicts.put(one.id(), merge.add(one)));
        history.addAll(merge.superseded(isHead));
        merge.change(key).ifPresent(kept.changes::add);
        return merge;
    }
}
