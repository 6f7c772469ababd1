package org.saferindicators.store.event;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.Occurrence;
import org.saferindicators.store.jdbc.BinaryCopy;
import org.saferindicators.store.jdbc.Columns;

/** The tables {@code event} and {@code event_history}. */
final class EventTable {

    private static final String STAGE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_event (
                dataset text, ref uuid, version int, content uuid, state text, known_on date, kind text, category text,
                code text, month date, day date, area text, flags text, age_band text, victim uuid, caller uuid,
                perpetrator uuid) ON COMMIT DELETE ROWS
            """;
    private static final int FIELDS = 17;
    private static final int BYTES_OF_A_ROW = 300;
    private static final List<SubjectRole> ROLES = List.of(SubjectRole.values());
    private static final String COPY = "COPY incoming_event FROM STDIN (FORMAT binary)";
    private static final String KEEP_START = "WITH kept AS (INSERT INTO event AS held (dataset, " + StoredEvent.COLUMNS
            + ") SELECT dataset, " + StoredEvent.COLUMNS + " FROM incoming_event came WHERE dataset = ?";
    /** On a replay nearly all is known; asking first is cheaper than locking each row for nothing. */
    private static final String ONLY_NEWS =
            " AND NOT EXISTS (SELECT FROM event known WHERE known.dataset = came.dataset"
                    + " AND known.ref = came.ref AND known.version >= came.version)";

    private static final String SOME = " AND came.ref = ANY (?::uuid[])";
    private static final String NEWS = """
            SELECT came.ref FROM incoming_event came
            LEFT JOIN LATERAL (
                SELECT true AS same FROM event
                WHERE event.dataset = came.dataset AND event.ref = came.ref AND event.version = came.version
                    AND event.content = came.content AND event.state <> 'withdrawn' OFFSET 0) held ON true
            WHERE came.dataset = ? AND held.same IS NULL
            """;

    private static final String KEEP_END = """
             ORDER BY ref
            ON CONFLICT (dataset, ref) DO UPDATE SET
                version = excluded.version, content = excluded.content, state = excluded.state,
                known_on = excluded.known_on, kind = excluded.kind, category = excluded.category, code = excluded.code,
                month = excluded.month, day = excluded.day, area = excluded.area, flags = excluded.flags,
                age_band = excluded.age_band, victim = excluded.victim, caller = excluded.caller,
                perpetrator = excluded.perpetrator
            WHERE held.version < excluded.version AND held.state IN ('recorded', 'cancelled')
            RETURNING held.ref, old.version IS NULL AS fresh, old.version, old.content, old.state, old.known_on,
                old.kind, old.category, old.code, old.month, old.day, old.area, old.flags, old.age_band, old.victim,
                old.caller, old.perpetrator)
            """;
    private static final String KEPT = """
            SELECT NULL::bigint AS kept, NULL::uuid[] AS fresh_refs, ref, version, content, state, known_on, kind, category,
                code, month, day, area, flags, age_band, victim, caller, perpetrator
            FROM kept WHERE NOT fresh
            UNION ALL
            SELECT count(*), CASE WHEN count(*) < ? THEN array_agg(ref) FILTER (WHERE fresh) END, NULL, NULL, NULL, NULL,
                NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
            FROM kept
            """;
    private static final String HELD = "SELECT held.* FROM unnest(?::uuid[]) AS asked (ref) CROSS JOIN LATERAL"
            + " (SELECT * FROM event WHERE dataset = ? AND event.ref = asked.ref OFFSET 0) held";
    private static final String BRIEF =
            "SELECT held.ref, held.version, held.content, held.state" + HELD.substring("SELECT held.*".length());
    private static final String HISTORY = "SELECT held.* FROM unnest(?::uuid[]) AS asked (ref) CROSS JOIN LATERAL"
            + " (SELECT * FROM event_history WHERE dataset = ? AND event_history.ref = asked.ref OFFSET 0) held";
    private static final String KEEP_HISTORY = "INSERT INTO event_history (dataset, " + StoredEvent.COLUMNS
            + ") SELECT ?, * FROM unnest(?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[],"
            + " ?::text[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[])"
            + " AS earlier (" + StoredEvent.COLUMNS + ") ORDER BY ref, version";

    private EventTable() {}

    /**
     * What the upsert did.
     *
     * @param fresh events that were not known
     * @param replaced the version that stood there before a higher one took its place, by event
     */
    record Kept(Set<UUID> fresh, Map<UUID, StoredEvent> replaced) {

        boolean has(UUID ref) {
            return fresh.contains(ref) || replaced.containsKey(ref);
        }
    }

    /** Sends versions into a table of this session alone; before the fence, see {@code SubmissionRows.stage}. */
    static void stage(Connection connection, Collection<EventArrival> heads) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
        }
        BinaryCopy copy = new BinaryCopy(FIELDS, heads.size() * BYTES_OF_A_ROW);
        heads.forEach(one -> write(copy.row(), one));
        copy.send(connection, COPY);
    }

    private static void write(BinaryCopy copy, EventArrival one) {
        Occurrence says = one.occurrence();
        copy.text(one.key().dataset())
                .uuid(one.key().ref())
                .integer(one.version())
                .uuid(one.content())
                .text(one.state().word())
                .date(one.knownOn())
                .text(says.kind().word())
                .text(says.category().orElse(null))
                .text(says.code().orElse(null))
                .date(says.month().atDay(1))
                .date(says.day().orElse(null))
                .text(says.area().orElse(null))
                .text(flags(says))
                .text(says.ageBand().orElse(null));
        for (SubjectRole role : ROLES) {
            copy.uuid(says.subjects().get(role));
        }
    }

    /** Those of what was staged of a dataset that are not held already, word for word. */
    static Set<UUID> news(Connection connection, String dataset) throws SQLException {
        Set<UUID> news = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(NEWS)) {
            statement.setString(1, dataset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    news.add(row.getObject(1, UUID.class));
                }
            }
        }
        return news;
    }

    /** Takes all that was staged of a dataset into the table, where it is new or of a higher version. */
    static Kept keep(Connection connection, String dataset, Set<UUID> staged) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP_START + KEEP_END + KEPT)) {
            statement.setString(1, dataset);
            statement.setInt(2, staged.size());
            return kept(statement, staged);
        }
    }

    /** The same for some of what was staged, of which little is likely to be new. */
    static Kept keepSome(Connection connection, String dataset, Set<UUID> some) throws SQLException {
        Columns asked = Columns.of("uuid");
        some.forEach(asked::add);
        try (PreparedStatement statement =
                connection.prepareStatement(KEEP_START + SOME + ONLY_NEWS + KEEP_END + KEPT)) {
            statement.setString(1, dataset);
            statement.setInt(asked.bind(statement, 2), some.size());
            return kept(statement, some);
        }
    }

    private static Kept kept(PreparedStatement statement, Set<UUID> staged) throws SQLException {
        Map<UUID, StoredEvent> replaced = new HashMap<>();
        Set<UUID> fresh = new HashSet<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (row.getObject("kept") == null) {
                    replaced.put(row.getObject("ref", UUID.class), StoredEvent.read(row));
                } else {
                    fresh.addAll(row.getLong("kept") == staged.size() ? staged : uuids(row.getArray("fresh_refs")));
                }
            }
        }
        fresh.removeAll(replaced.keySet());
        return new Kept(fresh, replaced);
    }

    /** What is held of these events, without what they say. */
    static Map<UUID, StoredEvent> brief(Connection connection, String dataset, Collection<UUID> refs)
            throws SQLException {
        Map<UUID, StoredEvent> held = new HashMap<>();
        each(connection, BRIEF, dataset, refs, row -> {
            StoredEvent one = StoredEvent.brief(row);
            held.put(one.ref(), one);
        });
        return held;
    }

    /** What is held of these events, the versions superseded among them. */
    static Map<UUID, List<StoredEvent>> all(Connection connection, String dataset, Collection<UUID> refs)
            throws SQLException {
        Map<UUID, List<StoredEvent>> all = new HashMap<>();
        for (String sql : List.of(HELD, HISTORY)) {
            each(connection, sql, dataset, refs, row -> {
                StoredEvent one = StoredEvent.read(row);
                all.computeIfAbsent(one.ref(), ignored -> new ArrayList<>()).add(one);
            });
        }
        return all;
    }

    /** Keeps versions that a higher one has superseded. */
    static void keepHistory(Connection connection, String dataset, List<StoredEvent> earlier) throws SQLException {
        if (earlier.isEmpty()) {
            return;
        }
        Columns columns = Columns.of(
                "uuid", "int", "uuid", "text", "date", "text", "text", "text", "date", "date", "text", "text", "text",
                "uuid", "uuid", "uuid");
        earlier.forEach(one -> columns.add(row(one).toArray()));
        try (PreparedStatement statement = connection.prepareStatement(KEEP_HISTORY)) {
            statement.setString(1, dataset);
            columns.bind(statement, 2);
            statement.executeUpdate();
        }
    }

    private static List<@Nullable Object> row(StoredEvent one) {
        List<@Nullable Object> row = new ArrayList<>(
                List.of(one.ref(), one.version(), one.content(), one.state().word(), one.knownOn()));
        Optional<Occurrence> says = one.occurrence();
        row.add(says.map(event -> event.kind().word()).orElse(null));
        row.add(says.flatMap(Occurrence::category).orElse(null));
        row.add(says.flatMap(Occurrence::code).orElse(null));
        row.add(says.map(event -> event.month().atDay(1)).orElse(null));
        row.add(says.flatMap(Occurrence::day).orElse(null));
        row.add(says.flatMap(Occurrence::area).orElse(null));
        row.add(says.map(EventTable::flags).orElse(null));
        row.add(says.flatMap(Occurrence::ageBand).orElse(null));
        for (SubjectRole role : SubjectRole.values()) {
            row.add(says.map(event -> event.subjects().get(role)).orElse(null));
        }
        return row;
    }

    private static void each(Connection connection, String sql, String dataset, Collection<UUID> refs, RowReader reader)
            throws SQLException {
        if (refs.isEmpty()) {
            return;
        }
        Columns asked = Columns.of("uuid");
        refs.forEach(asked::add);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(asked.bind(statement, 1), dataset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static @Nullable String flags(Occurrence says) {
        return switch (says.flags().size()) {
            case 0 -> null;
            case 1 -> says.flags().iterator().next();
            default -> String.join(",", new TreeSet<>(says.flags()));
        };
    }

    private static List<UUID> uuids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
