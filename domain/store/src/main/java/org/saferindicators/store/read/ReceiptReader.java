package org.saferindicators.store.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what became of submissions. */
@ApplicationScoped
public class ReceiptReader {

    private static final int MISSING_SHOWN = 100;
    private static final String NEWEST = """
            select * from receipt where feed = ? and (first_seen, submission) < (?, ?)
             order by first_seen desc, submission desc limit ?
            """;
    private static final String ONE = "select * from receipt where feed = ? and submission = ?";
    private static final String REASONS = """
            select reason ->> 'code' as code, reason ->> 'message' as message
              from submission, jsonb_array_elements(reasons) with ordinality as listed(reason, place)
             where feed = ? and submission = ? order by place
            """;
    private static final String FAULTS = """
            select code, sum(records)::bigint as records from submission_tally
             where feed = ? and submission = ? and code <> '' and records > 0 group by code order by code
            """;
    private static final String MISSING = """
            select lower(run) as first, upper(run) - 1 as last
              from receipt, unnest(missing_rows) as run where feed = ? and submission = ? order by run limit ?
            """;

    private final Moment moment;

    /** Reads through this door. */
    ReceiptReader(Moment moment) {
        this.moment = moment;
    }

    /**
     * Where a list of submissions goes on: those first seen earlier, of one moment those whose names come before.
     *
     * @param firstSeen when the last one listed was first seen
     * @param submission its name
     */
    public record Before(Instant firstSeen, String submission) {

        /** Before the newest. */
        public static final Before ANY = new Before(Instant.parse("9999-01-01T00:00:00Z"), "");
    }

    /**
     * Submissions of a feed, newest first, without reasons, faults and missing rows.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public List<Receipt> newest(String feed, Before before, int limit, Duration patience) {
        return moment.read(
                patience,
                connection -> Rows.list(
                        connection,
                        NEWEST,
                        row -> receipt(row, List.of(), List.of(), List.of()),
                        feed,
                        before.firstSeen().atOffset(ZoneOffset.UTC),
                        before.submission(),
                        limit));
    }

    /**
     * One submission with everything known about it; at most 100 runs of missing rows.
     *
     * @throws DatabaseUnavailable when the database cannot be reached
     */
    public Optional<Receipt> find(String feed, String submission, Duration patience) {
        return moment.read(patience, connection -> find(connection, feed, submission));
    }

    /** The same over a connection at hand, whose transaction should see one moment only. */
    public static Optional<Receipt> find(Connection connection, String feed, String submission) throws SQLException {
        List<Receipt.Reason> reasons = Rows.list(
                connection,
                REASONS,
                row -> new Receipt.Reason(row.getString("code"), row.getString("message")),
                feed,
                submission);
        List<FeedState.CodeCount> faults = Rows.list(
                connection,
                FAULTS,
                row -> new FeedState.CodeCount(row.getString("code"), row.getLong("records")),
                feed,
                submission);
        List<Receipt.RowRange> missing = Rows.list(
                connection,
                MISSING,
                row -> new Receipt.RowRange(row.getInt("first"), row.getInt("last")),
                feed,
                submission,
                MISSING_SHOWN);
        return Rows.list(connection, ONE, row -> receipt(row, reasons, faults, missing), feed, submission).stream()
                .findFirst();
    }

    private static Receipt receipt(
            ResultSet row,
            List<Receipt.Reason> reasons,
            List<FeedState.CodeCount> faults,
            List<Receipt.RowRange> missing)
            throws SQLException {
        int rows = row.getInt("row_count");
        return new Receipt(
                row.getString("feed"),
                row.getString("submission"),
                row.getString("dataset"),
                row.getString("state"),
                reasons,
                Optional.ofNullable(row.getString("reporting_body")),
                Optional.ofNullable(row.getObject("edition_date", LocalDate.class)),
                FeedReader.month(row, "complete_through"),
                rows == 0 ? OptionalInt.empty() : OptionalInt.of(rows),
                tally(row),
                faults,
                missing,
                FeedReader.instant(row, "first_seen").orElseThrow(),
                FeedReader.instant(row, "closed_at"));
    }

    private static Receipt.Tally tally(ResultSet row) throws SQLException {
        return new Receipt.Tally(
                row.getLong("sent"),
                row.getLong("accepted"),
                row.getLong("unchanged"),
                row.getLong("superseded"),
                row.getLong("conflict"),
                row.getLong("rejected"),
                row.getLong("withdrawn"));
    }
}
