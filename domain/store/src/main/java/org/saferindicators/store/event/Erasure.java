package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.saferindicators.observation.Counter;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.observation.EventVersion;

/**
 * Erases events their sender takes back. What is left is a hash that keeps them from coming in again, and the counts
 * they were in on days before.
 */
public final class Erasure {

    /** Locks the event, or makes sure that it never comes in. */
    private static final String LOCK = """
            INSERT INTO event (dataset, ref, version, content, state, known_on) VALUES (?, ?, 1, ?, 'withdrawn', ?)
            ON CONFLICT (dataset, ref) DO UPDATE SET version = event.version
            RETURNING old.state IS NULL, coalesce(old.state, '') = 'withdrawn'
            """;

    private static final String EMPTY = """
            UPDATE event SET state = 'withdrawn', content = ?, kind = NULL, month = NULL, day = NULL, category = NULL,
                code = NULL, area = NULL, flags = NULL, age_band = NULL, victim = NULL, caller = NULL,
                perpetrator = NULL
            WHERE dataset = ? AND ref = ?
            """;
    private static final List<String> FORGET = List.of("DELETE FROM event_history WHERE dataset = ? AND ref = ?", """
            WITH gone AS (DELETE FROM subject_event WHERE dataset = ? AND ref = ? RETURNING dataset, role, subject, ref)
            DELETE FROM subject USING gone
            WHERE subject.dataset = gone.dataset AND subject.role = gone.role AND subject.subject = gone.subject
                AND NOT EXISTS (SELECT FROM subject_event other
                    WHERE other.dataset = gone.dataset AND other.role = gone.role AND other.subject = gone.subject
                        AND other.ref <> gone.ref)
            """);
    private static final UUID NOTHING = new UUID(0, 0);

    private final Connection connection;
    private final Counter counter;

    /** Of events counted so. */
    public Erasure(Connection connection, Counter counter) {
        this.connection = connection;
        this.counter = counter;
    }

    /**
     * Takes an event back; false when that had been done before.
     *
     * @param knownOn from when it no longer counts
     * @param into what changes in the counts
     */
    public boolean withdraw(EventKey key, LocalDate knownOn, DatedCounts into) throws SQLException {
        Found found = lock(key, knownOn);
        if (found == Found.HELD) {
            end(change(key, knownOn), into);
        }
        return found != Found.GONE;
    }

    private enum Found {
        UNKNOWN,
        GONE,
        HELD
    }

    private Found lock(EventKey key, LocalDate knownOn) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, key.dataset());
            statement.setObject(2, key.ref());
            statement.setObject(3, NOTHING);
            statement.setObject(4, knownOn);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    return Found.UNKNOWN;
                }
                return row.getBoolean(2) ? Found.GONE : Found.HELD;
            }
        }
    }

    private EventChange change(EventKey key, LocalDate knownOn) throws SQLException {
        Map<UUID, List<StoredEvent>> held = EventTable.all(connection, key.dataset(), List.of(key.ref()));
        List<EventVersion> before = new ArrayList<>();
        held.getOrDefault(key.ref(), List.of()).forEach(one -> before.add(one.asVersion()));
        List<EventVersion> after = new ArrayList<>(before);
        after.add(new EventVersion(Integer.MAX_VALUE, knownOn, Optional.empty()));
        return new EventChange(key, before, after);
    }

    private void end(EventChange change, DatedCounts into) throws SQLException {
        counter.event(change.before(), -1, into);
        counter.event(change.after(), 1, into);
        new Persons(connection, change.key().dataset(), counter).takeOut(change, into);
        try (PreparedStatement statement = connection.prepareStatement(EMPTY)) {
            statement.setObject(1, NOTHING);
            statement.setString(2, change.key().dataset());
            statement.setObject(3, change.key().ref());
            statement.executeUpdate();
        }
        for (String sql : FORGET) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, change.key().dataset());
                statement.setObject(2, change.key().ref());
                statement.executeUpdate();
            }
        }
    }
}
