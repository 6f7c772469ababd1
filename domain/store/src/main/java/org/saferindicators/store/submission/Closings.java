package org.saferindicators.store.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.Manifest;
import org.saferindicators.store.jdbc.Sql;

/** The table {@code submission}, as the one who closes submissions sees it. */
public final class Closings {

    /** The manifest is one of the accepted records, so more accepted than it has rows means that all may be there. */
    private static final String READY = """
            SELECT feed, submission FROM submission
            WHERE state = 'open' AND breaker <> 'held' AND row_count < (
                SELECT sum(records) FROM submission_tally tally
                WHERE tally.feed = submission.feed AND tally.submission = submission.submission
                    AND tally.outcome = 'accepted')
            ORDER BY edition_date, feed, submission
            """;

    private static final String LOCK = "SELECT " + ManifestColumns.NAMES
            + ", state, encode(sha256(manifest), 'hex') AS manifest_sha256"
            + " FROM submission WHERE feed = ? AND submission = ? AND state = 'open' AND breaker <> 'held'"
            + " FOR UPDATE SKIP LOCKED";

    private static final String EDITIONS = "SELECT " + ManifestColumns.NAMES
            + ", encode(content_sha256, 'hex') AS content FROM submission"
            + " WHERE dataset = ? AND reporting_body = ? AND state = 'published' AND mode = 'replace'"
            + " ORDER BY edition_date";

    private static final String FINISH = "UPDATE submission SET state = ?, closed_at = now(), reasons = '[]',"
            + " content_sha256 = decode(?, 'hex') WHERE feed = ? AND submission = ?";

    private static final String OVERDUE = """
            UPDATE submission kept
            SET reasons = jsonb_build_array(jsonb_build_object(
                'code', CASE WHEN late.rejected > 0 THEN 'REJECTED_ROWS' ELSE 'MISSING_ROWS' END,
                'message', CASE WHEN late.row_count IS NULL THEN 'The manifest has not come.'
                    ELSE 'These rows are not there: ' || left(late.missing_rows::text, 1000) END))
            FROM receipt late
            WHERE kept.breaker <> 'held' AND late.state = 'open' AND late.first_seen < now() - make_interval(secs => ?)
                AND kept.feed = late.feed AND kept.submission = late.submission AND kept.state = 'open'
            """;

    private Closings() {}

    /** Open submissions that seem to be whole, by edition date. */
    public static List<SubmissionId> ready(Connection connection) throws SQLException {
        List<SubmissionId> ready = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READY);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ready.add(new SubmissionId(rows.getString(1), rows.getString(2)));
            }
        }
        return ready;
    }

    /** Locks a submission; empty when it is no longer open, its manifest is not there, or another worker closes it now. */
    public static Optional<Manifest> lock(Connection connection, SubmissionId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, id.feed());
            statement.setString(2, id.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Submissions.dossier(row).closing().map(Dossier.Closing::manifest)
                        : Optional.empty();
            }
        }
    }

    /** Makes everyone else who publishes in this dataset wait until the end of the transaction. */
    public static void lockDataset(Connection connection, String dataset) throws SQLException {
        String lock = "SELECT pg_advisory_xact_lock(hashtext('safer-publish'), hashtext(?))";
        try (PreparedStatement statement = connection.prepareStatement(lock)) {
            statement.setString(1, dataset);
            statement.executeQuery().close();
        }
    }

    /** What is published of a dataset and body in mode {@code replace}, by edition date. */
    public static List<Edition> editions(Connection connection, String dataset, String body) throws SQLException {
        List<Edition> editions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(EDITIONS)) {
            statement.setString(1, dataset);
            statement.setString(2, body);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    editions.add(new Edition(ManifestColumns.read(rows), rows.getString("content")));
                }
            }
        }
        return editions;
    }

    /** Ends a submission as published or as the repetition of a published one. */
    public static void finish(Connection connection, SubmissionId id, State state, String content) throws SQLException {
        Sql.update(connection, FINISH, state.word(), content, id.feed(), id.name());
    }

    /** Writes into the receipts of submissions that wait longer than {@code patience} what they wait for. */
    public static void nameOverdue(Connection connection, Duration patience) throws SQLException {
        Sql.update(connection, OVERDUE, patience.toMillis() / 1000.0);
    }

    /** Ends a submission for a fault. */
    public static void fail(Connection connection, SubmissionId id, Fault why) throws SQLException {
        Submissions.fail(connection, id.feed(), Map.of(id.name(), why));
    }
}
