package org.saferindicators.store.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.store.feed.StatementJson;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.progress.Position;

/** The table {@code statement}. */
public final class Statements {

    private static final String KEEP = """
            INSERT INTO statement (kind, natural_key, known_on, dataset, plan, subject, area, first_month, months, body,
                topic, partition, record_offset)
            SELECT kind, natural_key, known_on, dataset, plan, subject, area, first_month, months, body::jsonb,
                topic, partition, record_offset
            FROM unnest(?::text[], ?::text[], ?::date[], ?::text[], ?::int[], ?::bigint[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::smallint[])
                AS came (kind, natural_key, known_on, topic, partition, record_offset, body,
                    dataset, plan, subject, area, first_month, months)
            ORDER BY kind, natural_key, known_on, topic, partition, record_offset
            ON CONFLICT DO NOTHING
            RETURNING topic, partition, record_offset
            """;

    /** What was taken back may be said again. */
    private static final String MAKE_ROOM = """
            DELETE FROM statement USING unnest(?::text[], ?::text[], ?::date[]) AS came (kind, natural_key, known_on)
            WHERE withdrawn_on IS NOT NULL AND statement.kind = came.kind
                AND statement.natural_key = came.natural_key AND statement.known_on = came.known_on
            """;

    private static final String KNOWN = """
            SELECT came.topic, came.partition, came.record_offset, kept.body = came.body::jsonb,
                (kept.topic, kept.partition, kept.record_offset) <> (came.topic, came.partition, came.record_offset)
                    AND kept.shared IS NULL
            FROM unnest(?::text[], ?::text[], ?::date[], ?::text[], ?::int[], ?::bigint[], ?::text[])
                AS came (kind, natural_key, known_on, topic, partition, record_offset, body)
            CROSS JOIN LATERAL (
                SELECT body, topic, partition, record_offset, shared FROM statement
                WHERE kind = came.kind AND natural_key = came.natural_key AND known_on = came.known_on OFFSET 0) kept
            """;

    private static final String SHARE = """
            UPDATE statement SET shared = true FROM unnest(?::text[], ?::text[], ?::date[]) AS said (kind, natural_key, known_on)
            WHERE statement.kind = said.kind AND statement.natural_key = said.natural_key
                AND statement.known_on = said.known_on
            """;

    private Statements() {}

    /** Keeps statements; returns those that were there already, unchanged or in conflict, by where they arrived. */
    public static Map<Position, Verdict> keep(Connection connection, List<Dated> statements) throws SQLException {
        Map<Position, Verdict> known = new HashMap<>();
        if (statements.isEmpty()) {
            return known;
        }
        Sql.update(connection, MAKE_ROOM, keys(statements));
        Set<Source> fresh = insert(connection, statements);
        List<Dated> rest = statements.stream()
                .filter(one -> !fresh.contains(Source.of(one.arrivedAt())))
                .toList();
        if (!rest.isEmpty()) {
            compare(connection, rest, known);
        }
        return known;
    }

    private static Columns keys(List<Dated> statements) {
        Columns columns = Columns.of("text", "text", "date");
        statements.forEach(
                one -> columns.add(one.statement().type(), one.statement().naturalKey(), one.knownOn()));
        return columns;
    }

    private static Set<Source> insert(Connection connection, List<Dated> statements) throws SQLException {
        Columns columns = Columns.of(
                "text",
                "text",
                "date",
                "text",
                "int",
                "bigint",
                "text",
                "text",
                "text",
                "text",
                "text",
                "date",
                "smallint");
        for (Dated one : statements) {
            StatementColumns about = StatementColumns.of(one.statement());
            List<@Nullable Object> row = new ArrayList<>(identity(one));
            row.add(one.statement().dataset());
            row.add(one.statement().plan().orElse(null));
            row.add(about.subject().orElse(null));
            row.add(about.area().orElse(null));
            row.add(about.firstMonth());
            row.add(about.length());
            columns.add(row.toArray());
        }
        Set<Source> fresh = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            columns.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fresh.add(new Source(row.getString(1), row.getInt(2), row.getLong(3)));
                }
            }
        }
        return fresh;
    }

    private static void compare(Connection connection, List<Dated> rest, Map<Position, Verdict> known)
            throws SQLException {
        Map<Source, Dated> arrived = new HashMap<>();
        Columns columns = Columns.of("text", "text", "date", "text", "int", "bigint", "text");
        for (Dated one : rest) {
            arrived.put(Source.of(one.arrivedAt()), one);
            columns.add(identity(one).toArray());
        }
        List<Dated> saidAgain = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            columns.bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Source source = new Source(row.getString(1), row.getInt(2), row.getLong(3));
                    Dated one = Objects.requireNonNull(arrived.get(source));
                    boolean same = row.getBoolean(4);
                    known.put(
                            one.arrivedAt(), same ? Verdict.UNCHANGED : Verdict.conflict(FaultCode.STATEMENT_CONFLICT));
                    if (same && row.getBoolean(5)) {
                        saidAgain.add(one);
                    }
                }
            }
        }
        if (!saidAgain.isEmpty()) {
            Sql.update(connection, SHARE, keys(saidAgain));
        }
    }

    private static List<Object> identity(Dated one) {
        Position at = one.arrivedAt();
        return List.of(
                one.statement().type(),
                one.statement().naturalKey(),
                one.knownOn(),
                at.topic(),
                at.partition(),
                at.nextOffset(),
                StatementJson.write(one.statement()));
    }

    private record Source(String topic, int partition, long offset) {

        static Source of(Position at) {
            return new Source(at.topic(), at.partition(), at.nextOffset());
        }
    }
}
