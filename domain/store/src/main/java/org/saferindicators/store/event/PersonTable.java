package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.saferindicators.indicator.SubjectRole;
import org.saferindicators.observation.CountCell;
import org.saferindicators.observation.DatedCounts;
import org.saferindicators.observation.EventVersion;
import org.saferindicators.period.MonthRange;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;

/** The tables {@code subject}, {@code subject_event} and {@code subject_count} of one dataset. */
final class PersonTable {

    private static final String ENTER = """
            INSERT INTO subject (dataset, role, subject)
            SELECT ?, role, subject FROM unnest(?::text[], ?::uuid[]) AS came (role, subject) ORDER BY role, subject
            ON CONFLICT DO NOTHING
            """;
    private static final String LOCK = """
            SELECT FROM subject JOIN unnest(?::text[], ?::uuid[]) AS asked (role, subject) USING (role, subject)
            WHERE dataset = ? ORDER BY role, subject FOR UPDATE OF subject
            """;
    private static final String SETTLED = """
            SELECT role, subject, final_before
            FROM subject JOIN unnest(?::text[], ?::uuid[]) AS asked (role, subject) USING (role, subject)
            WHERE dataset = ? AND final_before IS NOT NULL
            """;
    private static final String SETTLE = """
            UPDATE subject SET final_before = greatest(final_before, gone.day)
            FROM unnest(?::text[], ?::uuid[], ?::date[]) AS gone (role, subject, day)
            WHERE dataset = ? AND subject.role = gone.role AND subject.subject = gone.subject
            """;
    private static final String UNLINK = """
            DELETE FROM subject_event USING unnest(?::text[], ?::uuid[], ?::uuid[]) AS gone (role, subject, ref)
            WHERE dataset = ? AND subject_event.role = gone.role AND subject_event.subject = gone.subject
                AND subject_event.ref = gone.ref
            """;
    private static final String LINK = """
            INSERT INTO subject_event (dataset, role, subject, ref)
            SELECT ?, role, subject, ref FROM unnest(?::text[], ?::uuid[], ?::uuid[]) AS came (role, subject, ref)
            ORDER BY role, subject, ref
            ON CONFLICT DO NOTHING
            """;
    private static final String EVENTS = """
            SELECT asked.role, asked.subject, held.*
            FROM unnest(?::text[], ?::uuid[]) AS asked (role, subject)
            CROSS JOIN LATERAL (SELECT ref FROM subject_event link
                WHERE dataset = ? AND link.role = asked.role AND link.subject = asked.subject OFFSET 0) link
            CROSS JOIN LATERAL (
                SELECT %s FROM event WHERE dataset = ? AND ref = link.ref
                UNION ALL
                SELECT %s FROM event_history WHERE dataset = ? AND ref = link.ref) held
            ORDER BY asked.role, asked.subject, held.ref, held.version
            """.formatted(StoredEvent.HIGHEST, StoredEvent.EARLIER);
    private static final String TAKE_BACK = """
            DELETE FROM subject_count USING unnest(?::text[], ?::uuid[]) AS asked (role, subject)
            WHERE dataset = ? AND subject_count.role = asked.role AND subject_count.subject = asked.subject
            RETURNING asked.role, asked.subject, measure, area, first_month, months, known_on, change
            """;
    private static final String ADD = """
            INSERT INTO subject_count (dataset, role, subject, measure, area, first_month, months, known_on, change)
            SELECT ?, role, subject, measure, area, first_month, months, known_on, change
            FROM unnest(?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::smallint[], ?::date[], ?::int[])
                AS came (role, subject, measure, area, first_month, months, known_on, change)
            """;

    private static final List<String> LINK_ALL = List.of("""
            INSERT INTO subject (dataset, role, subject)
            SELECT dataset, '%1$s', %1$s FROM event WHERE dataset = ? AND %1$s IS NOT NULL
            UNION
            SELECT dataset, '%1$s', %1$s FROM event_history WHERE dataset = ? AND %1$s IS NOT NULL
            ON CONFLICT DO NOTHING
            """, """
            INSERT INTO subject_event (dataset, role, subject, ref)
            SELECT dataset, '%1$s', %1$s, ref FROM event WHERE dataset = ? AND %1$s IS NOT NULL
            UNION
            SELECT dataset, '%1$s', %1$s, ref FROM event_history WHERE dataset = ? AND %1$s IS NOT NULL
            ON CONFLICT DO NOTHING
            """);
    private static final String SOME = """
            SELECT role, subject FROM subject WHERE dataset = ? AND (role, subject) > (?, ?)
            ORDER BY role, subject LIMIT 1000
            """;

    private final Connection connection;
    private final String dataset;

    PersonTable(Connection connection, String dataset) {
        this.connection = connection;
        this.dataset = dataset;
    }

    void linkAll(SubjectRole role) throws SQLException {
        for (String sql : LINK_ALL) {
            try (PreparedStatement statement = connection.prepareStatement(sql.formatted(role.word()))) {
                statement.setString(1, dataset);
                statement.setString(2, dataset);
                statement.executeUpdate();
            }
        }
    }

    Set<Person> some(Optional<Person> after) throws SQLException {
        Set<Person> some = new LinkedHashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(SOME)) {
            statement.setString(1, dataset);
            statement.setString(2, after.map(one -> one.role().word()).orElse(""));
            statement.setObject(3, after.map(Person::subject).orElse(new UUID(0, 0)));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    some.add(person(row));
                }
            }
        }
        return some;
    }

    /** Locks persons, known or not. */
    void enter(Set<Person> persons) throws SQLException {
        Sql.update(connection, ENTER, dataset, columns(persons));
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(columns(persons).bind(statement, 1), dataset);
            statement.executeQuery().close();
        }
    }

    /** Of which of these something is final, and before which day. */
    Map<Person, LocalDate> settled(Set<Person> persons) throws SQLException {
        Map<Person, LocalDate> settled = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SETTLED)) {
            statement.setString(columns(persons).bind(statement, 1), dataset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    settled.put(person(row), row.getObject("final_before", LocalDate.class));
                }
            }
        }
        return settled;
    }

    /** Makes final what was shown of persons before a day; {@link LocalDate#MIN} for nothing. */
    void settle(Map<Person, LocalDate> persons) throws SQLException {
        Columns columns = Columns.of("text", "uuid", "date");
        persons.forEach((one, day) -> {
            if (!day.equals(LocalDate.MIN)) {
                columns.add(one.role().word(), one.subject(), day);
            }
        });
        if (!columns.isEmpty()) {
            Sql.update(connection, SETTLE, columns, dataset);
        }
    }

    void unlink(Columns links) throws SQLException {
        Sql.update(connection, UNLINK, links, dataset);
    }

    void link(Columns links) throws SQLException {
        Sql.update(connection, LINK, dataset, links);
    }

    void add(Columns columns) throws SQLException {
        if (columns.isEmpty()) {
            return;
        }
        Sql.update(connection, ADD, dataset, columns);
    }

    /** Takes back what persons have added, into the counts of each. */
    void takeBack(Set<Person> persons, Function<Person, DatedCounts> into) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_BACK)) {
            statement.setString(columns(persons).bind(statement, 1), dataset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    YearMonth first = YearMonth.from(row.getObject("first_month", LocalDate.class));
                    CountCell cell = new CountCell(
                            row.getString("measure"),
                            row.getString("area"),
                            MonthRange.of(first, row.getInt("months")));
                    into.apply(person(row))
                            .add(row.getObject("known_on", LocalDate.class), cell, -row.getInt("change"));
                }
            }
        }
    }

    SortedMap<Person, Map<UUID, List<EventVersion>>> events(Set<Person> persons) throws SQLException {
        SortedMap<Person, Map<UUID, List<EventVersion>>> found = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
            int next = columns(persons).bind(statement, 1);
            statement.setString(next, dataset);
            statement.setString(next + 1, dataset);
            statement.setString(next + 2, dataset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Person person = person(row);
                    StoredEvent event = StoredEvent.read(row);
                    found.computeIfAbsent(person, ignored -> new TreeMap<>())
                            .computeIfAbsent(event.ref(), ignored -> new ArrayList<>())
                            .add(of(person, event.asVersion()));
                }
            }
        }
        return found;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                SubjectRole.ofWord(row.getString("role")).orElseThrow(), row.getObject("subject", UUID.class));
    }

    /** A version that names somebody else counts for this person as one that was cancelled. */
    private static EventVersion of(Person person, EventVersion version) {
        return new EventVersion(
                version.version(),
                version.knownOn(),
                version.occurrence()
                        .filter(event ->
                                person.subject().equals(event.subjects().get(person.role()))));
    }

    private static Columns columns(Set<Person> persons) {
        Columns columns = Columns.of("text", "uuid");
        persons.forEach(one -> columns.add(one.role().word(), one.subject()));
        return columns;
    }
}
