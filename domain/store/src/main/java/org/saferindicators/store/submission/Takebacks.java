package org.saferindicators.store.submission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saferindicators.store.jdbc.Sql;
import org.saferindicators.store.progress.Position;

/** Submissions, rows and quarantined records that their sender takes back. */
public final class Takebacks {

    private static final String LOCK = """
            INSERT INTO submission (feed, submission, dataset, state, withdrawn_on, closed_at)
            VALUES (?, ?, ?, 'withdrawn', ?, now())
            ON CONFLICT (feed, submission) DO UPDATE SET dataset = submission.dataset
            RETURNING coalesce(old.state, '')
            """;
    private static final String END = "UPDATE submission SET state = 'withdrawn', withdrawn_on = ?, reasons = '[]',"
            + " closed_at = coalesce(closed_at, now()) WHERE feed = ? AND submission = ?";
    private static final String END_STATEMENTS = """
            UPDATE statement SET withdrawn_on = ?, body = jsonb_set(body, '{text}', '"Taken back by its sender."')
            FROM submission_row sent
            WHERE statement.shared IS NULL AND sent.feed = ? AND sent.submission = ? AND statement.topic = sent.topic
                AND statement.partition = sent.partition AND statement.record_offset = sent.record_offset
            """;
    private static final String FORGET_QUARANTINED =
            "UPDATE quarantine SET value = NULL, record_key = NULL WHERE feed = ? AND submission = ?";
    private static final String FORGET_MENTIONS = "UPDATE quarantine SET value = NULL, record_key = NULL"
            + " WHERE feed = ? AND value IS NOT NULL AND position(?::bytea IN value) > 0";
    private static final String MENTIONS = "SELECT submission, " + StoredRow.COLUMNS
            + " FROM submission_row WHERE feed = ? AND position(?::bytea IN value) > 0";
    private static final String ERASE_ROW =
            "UPDATE submission_row SET value = '' WHERE feed = ? AND submission = ? AND row_number = ?";

    private Takebacks() {}

    /**
     * A row in which a text stands.
     *
     * @param submission name of its submission
     * @param row the row
     */
    public record Mention(String submission, StoredRow row) {}

    /**
     * Locks a submission, or enters one that never came as withdrawn; returns the state it was in, empty for one that
     * never came.
     */
    public static Optional<State> lock(Connection connection, SubmissionId id, String dataset, LocalDate knownOn)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, id.feed());
            statement.setString(2, id.name());
            statement.setString(3, dataset);
            statement.setObject(4, knownOn);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                String state = row.getString(1);
                return state.isEmpty() ? Optional.empty() : Optional.of(State.ofWord(state));
            }
        }
    }

    /** Ends a submission as withdrawn and erases what it said. */
    public static void end(Connection connection, SubmissionId id, LocalDate knownOn) throws SQLException {
        Sql.update(connection, END, knownOn, id.feed(), id.name());
        Sql.update(connection, END_STATEMENTS, knownOn, id.feed(), id.name());
        Sql.update(connection, FORGET_QUARANTINED, id.feed(), id.name());
        SubmissionRows.erase(connection, id.feed(), id.name());
    }

    /** Rows of a feed in which a text stands; reads all of them. */
    public static List<Mention> mentions(Connection connection, String feed, byte[] text) throws SQLException {
        List<Mention> mentions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MENTIONS)) {
            statement.setString(1, feed);
            statement.setBytes(2, text);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Position at = new Position(
                            row.getString("topic"),
                            row.getInt("partition"),
                            row.getInt("epoch"),
                            row.getLong("record_offset"));
                    mentions.add(new Mention(
                            row.getString("submission"),
                            new StoredRow(row.getInt("row_number"), row.getBytes("value"), at)));
                }
            }
        }
        return mentions;
    }

    /** Forgets what rows say, and what quarantine holds with the same text in it. */
    public static void erase(Connection connection, String feed, List<Mention> mentions, byte[] text)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ERASE_ROW)) {
            for (Mention one : mentions) {
                statement.setString(1, feed);
                statement.setString(2, one.submission());
                statement.setInt(3, one.row().number());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        Sql.update(connection, FORGET_MENTIONS, feed, text);
    }
}
