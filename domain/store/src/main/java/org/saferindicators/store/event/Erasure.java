package org.saferindicators.store.event;

import static java.util.stream.Collectors.partitioningBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.Counter;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;

/**
 * Erases what senders take back of events of one dataset. What was shown on days before is final: the counts keep it,
 * nothing else does, and what comes later changes them from the day of the withdrawal on only.
 */
public final class Erasure {

    private static final String SHARD = "withdrawals";

    /** Locks the event, or makes sure that it never comes in. */
    private static final String LOCK = """
            INSERT INTO event (dataset, ref, version, content, state, known_on) VALUES (?, ?, 1, ?, 'withdrawn', ?)
            ON CONFLICT (dataset, ref) DO UPDATE SET version = event.version
            RETURNING old.state IS NULL, coalesce(old.state, '') = 'withdrawn'
            """;

    private static final String NOTHING_LEFT = "content = '00000000-0000-0000-0000-000000000000', kind = NULL,"
            + " month = NULL, day = NULL, category = NULL, code = NULL, area = NULL, flags = NULL, age_band = NULL,"
            + " victim = NULL, caller = NULL, perpetrator = NULL, in_submission = NULL";
    private static final String WITHDRAW = "UPDATE event SET state = 'withdrawn', " + NOTHING_LEFT
            + " FROM unnest(?::uuid[]) AS gone (ref) WHERE event.ref = gone.ref AND dataset = ?";
    private static final String EMPTY = "UPDATE event SET version = 0, state = 'cancelled', " + NOTHING_LEFT
            + " FROM unnest(?::uuid[]) AS gone (ref) WHERE event.ref = gone.ref AND dataset = ?";
    private static final String FORGET = """
            DELETE FROM event_history USING unnest(?::uuid[], ?::int[]) AS gone (ref, version)
            WHERE dataset = ? AND event_history.ref = gone.ref AND event_history.version = gone.version
            """;
    private static final String FALL_BACK = """
            WITH next AS (
                SELECT DISTINCT ON (ref) held.* FROM unnest(?::uuid[]) AS gone (ref)
                CROSS JOIN LATERAL (
                    SELECT * FROM event_history WHERE dataset = ? AND event_history.ref = gone.ref OFFSET 0) held
                ORDER BY ref, version DESC),
            risen AS (
                DELETE FROM event_history USING next
                WHERE event_history.dataset = next.dataset AND event_history.ref = next.ref
                    AND event_history.version = next.version)
            UPDATE event SET version = next.version, content = next.content, state = next.state,
                known_on = next.known_on, kind = next.kind, category = next.category, code = next.code,
                month = next.month, day = next.day, area = next.area, flags = next.flags, age_band = next.age_band,
                victim = next.victim, caller = next.caller, perpetrator = next.perpetrator,
                in_submission = next.in_submission
            FROM next WHERE event.ref = next.ref AND event.dataset = next.dataset
            """;
    private static final String FINAL = """
            UPDATE event SET final_before = greatest(final_before, gone.day)
            FROM unnest(?::uuid[], ?::date[]) AS gone (ref, day) WHERE event.ref = gone.ref AND dataset = ?
            """;
    private static final UUID NOTHING = new UUID(0, 0);

    private final Connection connection;
    private final Dataset dataset;
    private final Counter counter;

    /** Of events counted so. */
    public Erasure(Connection connection, Dataset dataset, Counter counter) {
        this.connection = connection;
        this.dataset = dataset;
        this.counter = counter;
    }

    /**
     * Takes an event back for good: it never comes in again.
     *
     * @param day from when it no longer counts
     * @return false when that had been done before
     */
    public boolean withdraw(String reference, LocalDate day) throws SQLException {
        UUID ref = Pseudonym.of(reference);
        Found found = lock(ref, day);
        if (found == Found.HELD) {
            List<StoredEvent> held =
                    EventTable.all(connection, dataset.id(), List.of(ref)).getOrDefault(ref, List.of());
            run(FORGET, versions(held));
            run(WITHDRAW, refs(List.of(ref)));
            count(List.of(EventChange.of(dataset.id(), held, List.of(), day)));
        }
        return found != Found.GONE;
    }

    /**
     * Takes versions back that only submissions have told. The highest version left of an event holds from that day on;
     * where none is left, any may come again. Of an event whose time is over nothing changes but that they are erased.
     *
     * @param gone versions by event
     * @param day from when they no longer count
     */
    public void takeBack(Map<UUID, Set<Integer>> gone, LocalDate day) throws SQLException {
        List<UUID> refs = gone.keySet().stream().sorted(EventKey.STORED_ORDER).toList();
        EventTable.lock(connection, dataset.id(), refs);
        List<StoredEvent> taken = new ArrayList<>();
        List<UUID> fallen = new ArrayList<>();
        List<UUID> empty = new ArrayList<>();
        List<EventChange> changes = new ArrayList<>();
        for (List<StoredEvent> held :
                EventTable.all(connection, dataset.id(), refs).values()) {
            UUID ref = held.getFirst().ref();
            Set<Integer> wanted = gone.getOrDefault(ref, Set.of());
            Map<Boolean, List<StoredEvent>> parts =
                    held.stream().collect(partitioningBy(one -> one.inSubmission() && wanted.contains(one.version())));
            List<StoredEvent> left = Objects.requireNonNull(parts.get(false));
            taken.addAll(Objects.requireNonNull(parts.get(true)));
            if (StoredEvent.highest(held).isAlive() && left.size() < held.size()) {
                changes.add(EventChange.of(dataset.id(), held, left, day));
                if (!left.contains(StoredEvent.highest(held))) {
                    (left.isEmpty() ? empty : fallen).add(ref);
                }
            }
        }
        run(FORGET, versions(taken));
        run(FALL_BACK, refs(fallen));
        run(EMPTY, refs(empty));
        run(FINAL, days(changes));
        count(changes);
    }

    private enum Found {
        UNKNOWN,
        GONE,
        HELD
    }

    private Found lock(UUID ref, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, dataset.id());
            statement.setObject(2, ref);
            statement.setObject(3, NOTHING);
            statement.setObject(4, day);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    return Found.UNKNOWN;
                }
                return row.getBoolean(2) ? Found.GONE : Found.HELD;
            }
        }
    }

    /** After the tables, of which persons are counted. */
    private void count(List<EventChange> changes) throws SQLException {
        new Persons(connection, dataset.id(), counter).leave(changes);
        EventCube.add(connection, dataset, counter, SHARD, changes);
    }

    private void run(String sql, Columns columns) throws SQLException {
        if (!columns.isEmpty()) {
            Sql.update(connection, sql, columns, dataset.id());
        }
    }

    private static Columns refs(List<UUID> refs) {
        Columns columns = Columns.of("uuid");
        refs.forEach(columns::add);
        return columns;
    }

    private static Columns versions(List<StoredEvent> versions) {
        Columns columns = Columns.of("uuid", "int");
        versions.forEach(one -> columns.add(one.ref(), one.version()));
        return columns;
    }

    private static Columns days(List<EventChange> changes) {
        Columns columns = Columns.of("uuid", "date");
        changes.forEach(one -> columns.add(one.key().ref(), one.finalBefore()));
        return columns;
    }
}
