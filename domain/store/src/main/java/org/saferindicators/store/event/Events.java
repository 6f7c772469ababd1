package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saferindicators.store.ledger.Verdict;

/**
 * Keeps versions of events: of each event the highest in one table, those it superseded in another. What becomes of an
 * arrival is what would become of it if arrivals came one by one.
 */
public final class Events {

    private final List<EventArrival> arrivals;
    private final Map<String, Map<UUID, List<EventArrival>>> byEvent = new TreeMap<>();

    /** Arrivals of one batch or submission, in the order of arrival. */
    public Events(Collection<EventArrival> arrivals) {
        this.arrivals = List.copyOf(arrivals);
        this.arrivals.forEach(one -> byEvent.computeIfAbsent(one.key().dataset(), ignored -> new HashMap<>())
                .computeIfAbsent(one.key().ref(), ignored -> new ArrayList<>(1))
                .add(one));
    }

    /**
     * What was kept.
     *
     * @param verdicts what became of arrivals that were not simply accepted, by their id
     * @param changes events of which there are new versions
     */
    public record Kept(Map<Long, Verdict> verdicts, List<EventChange> changes) {}

    /** Sends the highest version of each event to the database, where nobody else sees it yet; takes no lock. */
    public void stage(Connection connection) throws SQLException {
        if (!arrivals.isEmpty()) {
            List<EventArrival> heads = byEvent.values().stream()
                    .flatMap(events -> events.values().stream())
                    .map(Events::head)
                    .toList();
            EventTable.stage(connection, heads);
        }
    }

    /**
     * Keeps what was staged, and the lower versions beside it.
     *
     * @param replay whether nearly everything is likely to be known
     */
    public Kept keep(Connection connection, boolean replay) throws SQLException {
        Kept kept = new Kept(new HashMap<>(), new ArrayList<>());
        for (Map.Entry<String, Map<UUID, List<EventArrival>>> one : byEvent.entrySet()) {
            if (replay) {
                keepNews(connection, one.getKey(), one.getValue(), kept);
            } else {
                EventTable.Kept upserted =
                        EventTable.keep(connection, one.getKey(), one.getValue().keySet());
                keep(connection, one.getKey(), one.getValue(), upserted, kept);
            }
        }
        return kept;
    }

    /** Asking first is cheaper where nearly all is known: what is held word for word is passed over. */
    private static void keepNews(Connection connection, String dataset, Map<UUID, List<EventArrival>> events, Kept kept)
            throws SQLException {
        Set<UUID> news = EventTable.news(connection, dataset);
        Map<UUID, List<EventArrival>> rest = new HashMap<>();
        events.forEach((ref, versions) -> {
            if (versions.size() == 1 && !news.contains(ref)) {
                kept.verdicts.put(only(versions).id(), Verdict.UNCHANGED);
            } else {
                rest.put(ref, versions);
            }
        });
        if (!rest.isEmpty()) {
            keep(connection, dataset, rest, EventTable.keepSome(connection, dataset, rest.keySet()), kept);
        }
    }

    private static void keep(
            Connection connection,
            String dataset,
            Map<UUID, List<EventArrival>> events,
            EventTable.Kept upserted,
            Kept kept)
            throws SQLException {
        Set<UUID> rest =
                events.keySet().stream().filter(ref -> !upserted.has(ref)).collect(Collectors.toSet());
        Map<UUID, StoredEvent> brief = EventTable.brief(connection, dataset, rest);
        List<UUID> uneven = new ArrayList<>();
        events.forEach((ref, versions) -> {
            if (versions.size() == 1 && upserted.fresh().contains(ref)) {
                EventArrival only = versions.getFirst();
                kept.changes.add(new EventChange(only.key(), List.of(), List.of(only.asVersion())));
            } else if (versions.size() == 1 && brief.containsKey(ref) && isKnown(only(versions), brief.get(ref))) {
                kept.verdicts.put(only(versions).id(), Verdict.UNCHANGED);
            } else {
                uneven.add(ref);
            }
        });
        uneven(connection, dataset, uneven, events, upserted, kept);
    }

    private static void uneven(
            Connection connection,
            String dataset,
            List<UUID> refs,
            Map<UUID, List<EventArrival>> events,
            EventTable.Kept upserted,
            Kept kept)
            throws SQLException {
        Map<UUID, List<StoredEvent>> held = EventTable.all(connection, dataset, refs);
        List<StoredEvent> history = new ArrayList<>();
        for (UUID ref : refs) {
            List<EventArrival> versions = Objects.requireNonNull(events.get(ref));
            List<StoredEvent> before = new ArrayList<>(held.getOrDefault(ref, List.of()));
            if (upserted.has(ref)) {
                before.removeIf(one -> one.version() == head(versions).version());
            }
            StoredEvent replaced = upserted.replaced().get(ref);
            if (replaced != null) {
                before.add(replaced);
                history.add(replaced);
            }
            VersionMerge merge = new VersionMerge(before);
            versions.forEach(one -> kept.verdicts.put(one.id(), merge.add(one)));
            history.addAll(merge.superseded(upserted.has(ref)));
            merge.change(versions.getFirst().key()).ifPresent(kept.changes::add);
        }
        EventTable.keepHistory(connection, dataset, history);
    }

    private static EventArrival only(List<EventArrival> versions) {
        return versions.getFirst();
    }

    private static boolean isKnown(EventArrival arrival, StoredEvent held) {
        return held.state() != EventState.WITHDRAWN
                && held.version() == arrival.version()
                && held.content().equals(arrival.content());
    }

    /** The highest version; of equal ones the first to arrive. */
    private static EventArrival head(List<EventArrival> versions) {
        EventArrival head = versions.getFirst();
        for (EventArrival one : versions) {
            head = one.version() > head.version() ? one : head;
        }
        return head;
    }
}
