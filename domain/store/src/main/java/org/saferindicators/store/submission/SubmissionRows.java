package org.saferindicators.store.submission;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Row;
import org.saferindicators.store.event.EventArrival;
import org.saferindicators.store.jdbc.BinaryCopy;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;
import org.saferindicators.store.ledger.Arrived;
import org.saferindicators.store.ledger.Verdict;
import org.saferindicators.store.ledger.Verdicts;
import org.saferindicators.store.progress.Position;

/** The table {@code submission_row}: rows of submissions as they were sent. */
public final class SubmissionRows {

    private static final String STAGE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS incoming_row (
                submission text, row_number int, value bytea, sha256 bytea, record_offset bigint) ON COMMIT DELETE ROWS
            """;
    private static final String COPY = "COPY incoming_row FROM STDIN (FORMAT binary)";

    private static final String KEEP = """
            INSERT INTO submission_row
                (feed, submission, row_number, value, sha256, topic, partition, epoch, record_offset)
            SELECT ?, submission, row_number, value, sha256, ?, ?, ?, record_offset
            FROM incoming_row
            WHERE record_offset <> ALL (?::bigint[])
            ORDER BY submission, row_number, record_offset
            ON CONFLICT DO NOTHING
            """;

    /** LATERAL with OFFSET 0 keeps the planner at one index lookup per row whatever it believes of the sizes. */
    private static final String KNOWN = """
            SELECT came.record_offset, kept.sha256 = came.sha256
            FROM incoming_row came
            CROSS JOIN LATERAL (
                SELECT sha256, topic, partition, epoch, record_offset FROM submission_row
                WHERE feed = ? AND submission = came.submission AND row_number = came.row_number OFFSET 0) kept
            WHERE came.record_offset <> ALL (?::bigint[])
                AND (kept.topic, kept.partition, kept.epoch, kept.record_offset) <> (?, ?, ?, came.record_offset)
            """;

    private static final String READ = "SELECT " + StoredRow.COLUMNS
            + " FROM submission_row WHERE feed = ? AND submission = ? ORDER BY row_number";
    private static final String REMOVE =
            "DELETE FROM submission_row WHERE feed = ? AND submission = ? AND row_number = ANY (?::int[]) RETURNING "
                    + StoredRow.COLUMNS;
    private static final String SOME = "SELECT " + StoredRow.COLUMNS
            + " FROM submission_row WHERE feed = ? AND submission = ? AND row_number = ANY (?::int[])";
    private static final String ERASE =
            "UPDATE submission_row SET value = '', ref = NULL, version = NULL WHERE feed = ? AND submission = ?";
    private static final String IS_LISTED = "SELECT listed FROM submission WHERE feed = ? AND submission = ?";
    private static final String TOLD = """
            UPDATE submission_row sent SET ref = told.ref, version = told.version
            FROM unnest(?::int[], ?::uuid[], ?::int[]) AS told (row_number, ref, version)
            WHERE feed = ? AND submission = ? AND sent.row_number = told.row_number
            """;
    private static final String LISTED = "UPDATE submission SET listed = true WHERE feed = ? AND submission = ?";
    private static final String TOLD_ALONE = """
            SELECT mine.ref, mine.version FROM submission_row mine
            WHERE mine.feed = ? AND mine.submission = ? AND mine.ref IS NOT NULL AND NOT EXISTS (
                SELECT FROM submission_row other JOIN submission USING (feed, submission)
                WHERE other.feed = mine.feed AND other.submission <> mine.submission AND other.ref = mine.ref
                    AND other.version = mine.version AND submission.dataset = ? AND submission.state = 'published')
            ORDER BY mine.ref, mine.version
            """;
    private static final int READ_AT_ONCE = 2000;

    private SubmissionRows() {}

    /**
     * Sends rows into a table of this session alone, by COPY. It comes before the fence: a worker that freezes in the
     * middle of COPY cannot be timed out by the server, so it must not hold a lock that its successor needs.
     */
    public static void stage(Connection connection, List<Arrived> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
        }
        BinaryCopy copy = new BinaryCopy(5);
        for (Arrived one : rows) {
            Row row = one.as(Row.class).orElseThrow();
            copy.row()
                    .text(row.submission())
                    .integer(row.row())
                    .bytes(one.value())
                    .bytes(one.sha256())
                    .bigint(one.offset());
        }
        copy.send(connection, COPY);
    }

    /**
     * Keeps what was staged, in the order of the key, and decides on those that are there already: unchanged, or a
     * conflict. Rows that were refused meanwhile are left out.
     *
     * @param rows the rows that were staged
     */
    public static void keep(
            Connection connection, String feed, Position position, List<Arrived> rows, Verdicts verdicts)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<Arrived> refused =
                rows.stream().filter(one -> !verdicts.accepts(one)).toList();
        Columns leftOut = Columns.of("bigint");
        refused.forEach(one -> leftOut.add(one.offset()));
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, feed);
            statement.setString(2, position.topic());
            statement.setInt(3, position.partition());
            statement.setInt(4, position.epoch());
            leftOut.bind(statement, 5);
            if (statement.executeUpdate() < rows.size() - refused.size()) {
                decideKnown(connection, feed, position, leftOut, verdicts);
            }
        }
    }

    private static void decideKnown(
            Connection connection, String feed, Position position, Columns leftOut, Verdicts verdicts)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, feed);
            leftOut.bind(statement, 2);
            statement.setString(3, position.topic());
            statement.setInt(4, position.partition());
            statement.setInt(5, position.epoch());
            try (ResultSet known = statement.executeQuery()) {
                while (known.next()) {
                    verdicts.give(
                            known.getLong(1),
                            known.getBoolean(2) ? Verdict.UNCHANGED : Verdict.conflict(FaultCode.ROW_CONFLICT));
                }
            }
        }
    }

    /** Reads the rows of a submission in order of their number, without holding more than a few thousand of them. */
    public static void read(Connection connection, String feed, String submission, Consumer<StoredRow> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setFetchSize(READ_AT_ONCE);
            statement.setString(1, feed);
            statement.setString(2, submission);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(StoredRow.of(rows));
                }
            }
        }
    }

    /** Takes rows out again; returns what was taken. */
    public static List<StoredRow> remove(
            Connection connection, String feed, String submission, Collection<Integer> numbers) throws SQLException {
        return some(connection, REMOVE, feed, submission, numbers);
    }

    /** Rows by their number. */
    public static List<StoredRow> some(
            Connection connection, String feed, String submission, Collection<Integer> numbers) throws SQLException {
        return some(connection, SOME, feed, submission, numbers);
    }

    /** Forgets what the rows of a submission say; hashes and coordinates stay, so that a replay still knows them. */
    public static void erase(Connection connection, String feed, String submission) throws SQLException {
        Sql.update(connection, ERASE, feed, submission);
    }

    /**
     * Forgets what the rows of a submission say but for which versions of events they told, so that these can be taken
     * back.
     *
     * @param told the version of each row, by its number
     */
    public static void eraseButVersions(Connection connection, SubmissionId id, Map<Integer, EventArrival> told)
            throws SQLException {
        erase(connection, id.feed(), id.name());
        Columns columns = Columns.of("int", "uuid", "int");
        told.forEach((row, one) -> columns.add(row, one.key().ref(), one.version()));
        Sql.update(connection, TOLD, columns, id.feed(), id.name());
        Sql.update(connection, LISTED, id.feed(), id.name());
    }

    /** Whether it is known which versions a submission told of; earlier releases published without keeping that. */
    public static boolean isListed(Connection connection, SubmissionId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IS_LISTED)) {
            statement.setString(1, id.feed());
            statement.setString(2, id.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Told of some versions of events, by event. */
    @FunctionalInterface
    public interface Versions {
        /** Takes them; no event comes twice. */
        void take(Map<UUID, Set<Integer>> versions) throws SQLException;
    }

    /** Hands over, some thousands at a time, the versions of events that no other published submission tells. */
    public static void toldAlone(Connection connection, SubmissionId id, String dataset, Versions versions)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TOLD_ALONE)) {
            statement.setFetchSize(READ_AT_ONCE);
            statement.setString(1, id.feed());
            statement.setString(2, id.name());
            statement.setString(3, dataset);
            try (ResultSet row = statement.executeQuery()) {
                Map<UUID, Set<Integer>> some = new HashMap<>();
                while (row.next()) {
                    UUID ref = row.getObject(1, UUID.class);
                    if (some.size() >= READ_AT_ONCE && !some.containsKey(ref)) {
                        versions.take(some);
                        some = new HashMap<>();
                    }
                    some.computeIfAbsent(ref, ignored -> new HashSet<>()).add(row.getInt(2));
                }
                versions.take(some);
            }
        }
    }

    private static List<StoredRow> some(
            Connection connection, String sql, String feed, String submission, Collection<Integer> numbers)
            throws SQLException {
        Columns columns = Columns.of("int");
        numbers.forEach(columns::add);
        List<StoredRow> removed = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, feed);
            statement.setString(2, submission);
            columns.bind(statement, 3);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    removed.add(StoredRow.of(rows));
                }
            }
        }
        return removed;
    }
}
