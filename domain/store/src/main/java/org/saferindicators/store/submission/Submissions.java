package org.saferindicators.store.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Manifest;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Envelope;
import org.saferindicators.store.progress.Position;

/** The table {@code submission}, as a batch of arrivals sees it. */
public final class Submissions {

    private static final String OPEN = """
            INSERT INTO submission (feed, submission, dataset)
            SELECT ?, submission, dataset FROM unnest(?::text[], ?::text[]) AS seen (submission, dataset)
            ORDER BY submission
            ON CONFLICT DO NOTHING
            """;

    private static final String CLOSE_BY = """
            UPDATE submission kept
            SET mode = came.mode, dataset = came.dataset, reporting_body = came.reporting_body,
                scope_first = came.scope_first, scope_months = came.scope_months,
                scope_measures = came.scope_measures::text[], scope_areas = came.scope_areas::text[],
                scope_categories = came.scope_categories::text[],
                edition_date = came.edition_date, row_count = came.row_count, sha256 = came.sha256,
                complete_through = came.complete_through, provisional_from = came.provisional_from,
                manifest = came.manifest, record_offset = came.record_offset, topic = ?, partition = ?
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::int[], ?::text[], ?::text[], ?::text[],
                    ?::date[], ?::int[], ?::text[], ?::date[], ?::date[], ?::bytea[], ?::bigint[])
                AS came (submission, dataset, mode, reporting_body, scope_first, scope_months, scope_measures,
                    scope_areas, scope_categories, edition_date, row_count, sha256, complete_through, provisional_from, manifest, record_offset)
            WHERE kept.feed = ? AND kept.submission = came.submission AND kept.manifest IS NULL
                AND kept.state <> 'withdrawn'
            RETURNING came.record_offset
            """;

    private static final String DOSSIERS = "SELECT " + ManifestColumns.NAMES
            + ", state, encode(sha256(manifest), 'hex') AS manifest_sha256"
            + " FROM submission WHERE feed = ? AND submission = ANY (?::text[])";

    private static final String FAIL = """
            UPDATE submission kept SET state = 'failed', closed_at = now(),
                reasons = jsonb_build_array(jsonb_build_object('code', failed.code, 'message', failed.message))
            FROM unnest(?::text[], ?::text[], ?::text[]) AS failed (submission, code, message)
            WHERE kept.feed = ? AND kept.submission = failed.submission AND kept.state = 'open'
            """;

    private static final String HOLD = """
            UPDATE submission kept SET breaker = 'held',
                reasons = jsonb_build_array(jsonb_build_object('code', ?, 'message', ?))
            WHERE kept.feed = ? AND kept.submission = ANY (?::text[]) AND kept.state = 'open'
                AND kept.breaker = 'closed' AND kept.row_count IS NOT NULL AND kept.row_count < 20 * (
                    SELECT count(DISTINCT coalesce(bad.row_number::text, bad.topic || bad.partition || ':' || bad.record_offset))
                    FROM quarantine bad
                    WHERE bad.feed = kept.feed AND bad.submission = kept.submission
                        AND bad.code NOT IN ('ROW_CONFLICT', 'MANIFEST_CONFLICT'))
            RETURNING submission
            """;

    private Submissions() {}

    /**
     * Holds those of these submissions of which more than one row in twenty was refused; returns them. Quarantine is asked
     * and not the tally: there a record stands once, however often it is read again.
     */
    public static List<String> hold(Connection connection, String feed, Collection<String> submissions)
            throws SQLException {
        List<String> held = new ArrayList<>();
        if (submissions.isEmpty()) {
            return held;
        }
        Columns names = Columns.of("text");
        submissions.forEach(names::add);
        try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, FaultCode.TOO_MANY_REJECTED.name());
            statement.setString(2, FaultCode.TOO_MANY_REJECTED.meaning());
            statement.setString(3, feed);
            names.bind(statement, 4);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getString(1));
                }
            }
        }
        return held;
    }

    /** Makes sure that there is a dossier on each submission these records belong to; returns their names. */
    public static Set<String> open(Connection connection, String feed, List<Arrived> records) throws SQLException {
        Map<String, String> datasets = new TreeMap<>();
        for (Arrived one : records) {
            one.as(FeedRecord.class)
                    .ifPresent(record -> datasets.putIfAbsent(Envelope.of(one).submission(), record.dataset()));
        }
        datasets.remove(Envelope.NONE.submission());
        Columns columns = Columns.of("text", "text");
        datasets.forEach(columns::add);
        if (!columns.isEmpty()) {
            Sql.update(connection, OPEN, feed, columns);
        }
        return datasets.keySet();
    }

    /** Enters the manifests of submissions that have none yet; returns the offsets of those entered. */
    public static Set<Long> closeBy(Connection connection, String feed, Position position, List<Arrived> manifests)
            throws SQLException {
        Map<String, Arrived> first = new LinkedHashMap<>();
        manifests.forEach(one -> first.putIfAbsent(Envelope.of(one).submission(), one));
        Columns columns = ManifestColumns.columns();
        for (Arrived one : first.values()) {
            Manifest manifest = one.as(Manifest.class).orElseThrow();
            ManifestColumns.add(columns, manifest, one.value(), one.offset());
        }
        Set<Long> entered = new HashSet<>();
        if (columns.isEmpty()) {
            return entered;
        }
        try (PreparedStatement statement = connection.prepareStatement(CLOSE_BY)) {
            statement.setString(1, position.topic());
            statement.setInt(2, position.partition());
            statement.setString(columns.bind(statement, 3), feed);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entered.add(rows.getLong(1));
                }
            }
        }
        return entered;
    }

    /** What is held on these submissions, by name. */
    public static Map<String, Dossier> dossiers(Connection connection, String feed, Collection<String> submissions)
            throws SQLException {
        Map<String, Dossier> found = new HashMap<>();
        if (submissions.isEmpty()) {
            return found;
        }
        Columns names = Columns.of("text");
        submissions.forEach(names::add);
        try (PreparedStatement statement = connection.prepareStatement(DOSSIERS)) {
            statement.setString(1, feed);
            names.bind(statement, 2);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString("submission"), dossier(rows));
                }
            }
        }
        return found;
    }

    /** Ends those of these submissions that are still open, each for one fault. */
    public static void fail(Connection connection, String feed, Map<String, Fault> reasons) throws SQLException {
        if (reasons.isEmpty()) {
            return;
        }
        Columns columns = Columns.of("text", "text", "text");
        reasons.forEach((name, fault) -> columns.add(name, fault.code().name(), fault.message()));
        Sql.update(connection, FAIL, columns, feed);
    }

    static Dossier dossier(ResultSet row) throws SQLException {
        State state = State.ofWord(row.getString("state"));
        String sha256 = row.getString("manifest_sha256");
        return new Dossier(
                state,
                sha256 == null
                        ? Optional.empty()
                        : Optional.of(new Dossier.Closing(ManifestColumns.read(row), sha256)));
    }
}
