package org.saferindicators.store.event;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.Occurrence;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;

/** The tables {@code event} and {@code event_history}. */
final class EventTable {

    /** A plan is kept for long, and must not be that of a table that was small when it was made. */
    private static final String BY_KEY = "SET LOCAL enable_seqscan = off";

    /** One answer for all: a row for each would cost both sides more. */
    private static final String ASK = """
            SELECT string_agg(uuid_send(ref) || int4send(version) || uuid_send(content) || date_send(known_on)
                || CASE state WHEN 'withdrawn' THEN '\\x01'::bytea ELSE '\\x00'::bytea END
                || CASE WHEN in_submission THEN '\\x01'::bytea ELSE '\\x00'::bytea END, ''::bytea)
            FROM event WHERE ref = ANY (?::uuid[]) AND dataset = ?
            """;

    private static final String KEEP = "INSERT INTO event AS held (dataset, " + StoredEvent.COLUMNS
            + ") SELECT dataset, " + StoredEvent.COLUMNS + """
             FROM incoming_event WHERE dataset = ? ORDER BY ref
            ON CONFLICT (dataset, ref) DO UPDATE SET
                version = excluded.version, content = excluded.content, state = excluded.state,
                known_on = excluded.known_on, kind = excluded.kind, category = excluded.category, code = excluded.code,
                month = excluded.month, day = excluded.day, area = excluded.area, flags = excluded.flags,
                age_band = excluded.age_band, victim = excluded.victim, caller = excluded.caller,
                perpetrator = excluded.perpetrator, in_submission = excluded.in_submission
            WHERE held.version < excluded.version AND held.state IN ('recorded', 'cancelled')
            RETURNING held.ref, old.version, old.content, old.state, old.known_on, old.kind, old.category, old.code,
                old.month, old.day, old.area, old.flags, old.age_band, old.victim, old.caller, old.perpetrator,
                old.in_submission, held.final_before
            """;

    private static final String LOCK =
            "SELECT ref FROM event WHERE ref = ANY (?::uuid[]) AND dataset = ? ORDER BY ref FOR NO KEY UPDATE";
    private static final String HELD =
            "SELECT held.* FROM unnest(?::uuid[]) AS asked (ref) CROSS JOIN LATERAL" + " (SELECT " + StoredEvent.HIGHEST
                    + " FROM event WHERE dataset = ? AND event.ref = asked.ref OFFSET 0) held";
    private static final String HISTORY = "SELECT held.* FROM unnest(?::uuid[]) AS asked (ref) CROSS JOIN LATERAL"
            + " (SELECT " + StoredEvent.EARLIER
            + " FROM event_history WHERE dataset = ? AND event_history.ref = asked.ref OFFSET 0) held";
    private static final String KEEP_HISTORY = "INSERT INTO event_history (dataset, " + StoredEvent.COLUMNS
            + ") SELECT ?, * FROM unnest(?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::text[],"
            + " ?::text[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[],"
            + " ?::boolean[]) AS earlier (" + StoredEvent.COLUMNS + ") ORDER BY ref, version";

    private static final List<String> AMEND =
            Stream.of("event", "event_history").map("""
            UPDATE %1$s SET known_on = told.known_on, in_submission = told.in_submission
            FROM unnest(?::uuid[], ?::int[], ?::date[], ?::boolean[]) AS told (ref, version, known_on, in_submission)
            WHERE dataset = ? AND %1$s.ref = told.ref AND %1$s.version = told.version
            """::formatted).toList();
    private static final int FIRST_VERSION = 1;

    /** From which PostgreSQL counts days. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private EventTable() {}

    /**
     * Of which events the highest version in the batch stands in the table now.
     *
     * @param fresh events of which nothing was held
     * @param replaced the version that stood there before a higher one took its place, by event
     */
    record Kept(Set<UUID> fresh, Map<UUID, StoredEvent> replaced) {

        boolean has(UUID ref) {
            return fresh.contains(ref) || replaced.containsKey(ref);
        }

        /** Whether a first version was replaced, so that there is no other in the history. */
        boolean hasReplacedFirst(UUID ref) {
            StoredEvent before = replaced.get(ref);
            return before != null && before.version() == FIRST_VERSION;
        }
    }

    /**
     * What is held of an event, in brief.
     *
     * @param ref which event
     * @param version the highest version
     * @param content hash over what that says
     * @param knownOn from when
     * @param withdrawn whether it is erased because its sender took it back
     * @param inSubmission whether only rows of submissions have told it
     */
    record Brief(UUID ref, int version, UUID content, LocalDate knownOn, boolean withdrawn, boolean inSubmission) {

        /** Whether that is the arrival, word for word, known as early, and told by itself where the arrival is. */
        boolean isSame(EventArrival one) {
            return !withdrawn
                    && version == one.version()
                    && content.equals(one.content())
                    && !one.knownOn().isBefore(knownOn)
                    && (one.inSubmission() || !inSubmission);
        }

        private static Brief read(ByteBuffer held) {
            return new Brief(
                    uuid(held),
                    held.getInt(),
                    uuid(held),
                    FIRST_DAY.plusDays(held.getInt()),
                    held.get() == 1,
                    held.get() == 1);
        }

        private static UUID uuid(ByteBuffer held) {
            return new UUID(held.getLong(), held.getLong());
        }
    }

    /**
     * What is held of some of these events, without a lock; of those that are not in the answer nothing is.
     *
     * @param refs in the order of the key, which spares the server to sort them
     */
    static List<Brief> ask(Connection connection, String dataset, Collection<UUID> refs) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(BY_KEY);
        }
        List<Brief> briefs = new ArrayList<>();
        each(connection, ASK, dataset, refs, row -> add(row.getBytes(1), briefs));
        return briefs;
    }

    private static void add(byte @Nullable [] held, List<Brief> briefs) {
        ByteBuffer left = ByteBuffer.wrap(held == null ? new byte[0] : held);
        while (left.hasRemaining()) {
            briefs.add(Brief.read(left));
        }
    }

    /** Takes what was staged of events that are held into the table, where it is of a higher version. */
    static Kept keep(Connection connection, EventPlan plan) throws SQLException {
        Kept kept = new Kept(new HashSet<>(plan.several().keySet()), new HashMap<>());
        if (!plan.risen().isEmpty()) {
            upsert(connection, plan.dataset(), kept);
        }
        return kept;
    }

    private static void upsert(Connection connection, String dataset, Kept kept) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, dataset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    add(row, kept);
                }
            }
        }
    }

    private static void add(ResultSet row, Kept kept) throws SQLException {
        UUID ref = row.getObject("ref", UUID.class);
        if (row.getObject("version") == null) {
            kept.fresh.add(ref);
        } else {
            kept.replaced.put(ref, StoredEvent.read(row));
        }
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

    /** Keeps everybody else from deciding on these events until the end of the transaction. */
    static void lock(Connection connection, String dataset, Collection<UUID> refs) throws SQLException {
        each(connection, LOCK, dataset, refs, row -> {});
    }

    /**
     * Keeps versions that a higher one has superseded.
     *
     * @throws HeldMeanwhile when another writer has kept one of them since it was looked for
     */
    static void keepHistory(Connection connection, String dataset, List<StoredEvent> earlier) throws SQLException {
        if (earlier.isEmpty()) {
            return;
        }
        Columns columns = Columns.of(
                "uuid", "int", "uuid", "text", "date", "text", "text", "text", "date", "date", "text", "text", "text",
                "uuid", "uuid", "uuid", "boolean");
        earlier.forEach(one -> columns.add(row(one).toArray()));
        try {
            Sql.update(connection, KEEP_HISTORY, dataset, columns);
        } catch (SQLException refused) {
            throw HeldMeanwhile.orOther(refused);
        }
    }

    /** Enters for versions that are held what another telling adds: an earlier day, or that it came by itself. */
    static void amend(Connection connection, String dataset, List<StoredEvent> versions) throws SQLException {
        if (versions.isEmpty()) {
            return;
        }
        Columns columns = Columns.of("uuid", "int", "date", "boolean");
        versions.forEach(one -> columns.add(one.ref(), one.version(), one.knownOn(), one.inSubmission() ? true : null));
        for (String sql : AMEND) {
            Sql.update(connection, sql, columns, dataset);
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
        row.add(one.inSubmission() ? true : null);
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

    /** As they are kept, null for none. */
    static @Nullable String flags(Occurrence says) {
        return switch (says.flags().size()) {
            case 0 -> null;
            case 1 -> says.flags().iterator().next();
            default -> String.join(",", new TreeSet<>(says.flags()));
        };
    }
}
