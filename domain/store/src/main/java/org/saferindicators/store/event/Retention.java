package org.saferindicators.store.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.store.jdbc.Sql;

/**
 * Erases single records whose time is over. Keys and hashes stay, so that a replay does not count them again, and so do
 * the figures they were in. Repeats and persons are final once an event they may depend on is erased: that is, up to
 * twelve months later.
 */
public final class Retention {

    private static final int LOOKS_BACK = 12;
    private static final String DUE = """
            SELECT EXISTS (SELECT FROM event
                    WHERE dataset = ? AND month < ? AND state IN ('recorded', 'cancelled'))
                OR EXISTS (SELECT FROM submission JOIN submission_row sent USING (feed, submission)
                    WHERE submission.dataset = ? AND scope_first + make_interval(months => scope_months) <= ?
                        AND submission.state <> 'open' AND length(sent.value) > 0)
            """;
    private static final String REMEMBER = """
            INSERT INTO retention (dataset, expired_before) VALUES (?, ?)
            ON CONFLICT (dataset) DO UPDATE SET expired_before = greatest(retention.expired_before,
                excluded.expired_before)
            """;
    private static final String NOTHING_LEFT = "kind = NULL, month = NULL, day = NULL, category = NULL, code = NULL,"
            + " area = NULL, flags = NULL, age_band = NULL, victim = NULL, caller = NULL, perpetrator = NULL";
    /** Each takes the dataset and the first month that is kept. */
    private static final String ERASE_EVENTS = "UPDATE event SET state = 'expired', " + NOTHING_LEFT
            + " WHERE dataset = ? AND month < ? AND state IN ('recorded', 'cancelled')";

    private static final List<String> ERASE = List.of(
            "UPDATE event_history SET state = 'expired', " + NOTHING_LEFT
                    + " WHERE dataset = ? AND month < ? AND state IN ('recorded', 'cancelled')",
            "DELETE FROM subject_count WHERE dataset = ? AND first_month < ?::date + interval '" + LOOKS_BACK
                    + " months'",
            """
            UPDATE submission_row sent SET value = '' FROM submission
            WHERE submission.dataset = ? AND scope_first + make_interval(months => scope_months) <= ?
                AND submission.state <> 'open' AND sent.feed = submission.feed
                AND sent.submission = submission.submission AND length(sent.value) > 0
            """);
    private static final String UNLINK = """
            DELETE FROM subject_event USING event
            WHERE subject_event.dataset = ? AND event.dataset = subject_event.dataset AND event.ref = subject_event.ref
                AND event.state = 'expired'
            """;

    /** Of persons something may be final though they are in no event. */
    private static final String FORGET_PERSONS = """
            DELETE FROM subject
            WHERE dataset = ? AND (final_before IS NULL OR final_before < ?) AND NOT EXISTS (
                SELECT FROM subject_event link
                WHERE link.dataset = subject.dataset AND link.role = subject.role AND link.subject = subject.subject)
            """;

    private static final String QUARANTINED = "UPDATE quarantine SET value = NULL, record_key = NULL"
            + " WHERE feed = ? AND recorded_at < now() - make_interval(months => ?) AND value IS NOT NULL";
    private static final String EXPIRED_BEFORE = "SELECT expired_before FROM retention WHERE dataset = ?";

    private Retention() {}

    /** Whether an event of a dataset is older than it may be. */
    public static boolean isDue(Connection connection, Dataset dataset, int months, YearMonth now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setString(1, dataset.id());
            statement.setObject(2, now.minusMonths(months).atDay(1));
            statement.setString(3, dataset.id());
            statement.setObject(4, now.minusMonths(months).atDay(1));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /**
     * Erases what is over. Nobody may count meanwhile: hold {@code Declared.holdAlone}.
     *
     * @param months how long records are kept, counted from the month they are about
     * @return how many events were erased
     */
    public static int expire(Connection connection, Dataset dataset, int months, YearMonth now) throws SQLException {
        LocalDate first = now.minusMonths(months).atDay(1);
        Sql.update(connection, REMEMBER, dataset.id(), first);
        int events = Sql.update(connection, ERASE_EVENTS, dataset.id(), first);
        for (String sql : ERASE) {
            Sql.update(connection, sql, dataset.id(), first);
        }
        Sql.update(connection, UNLINK, dataset.id());
        Sql.update(connection, FORGET_PERSONS, dataset.id(), first);
        Sql.update(connection, QUARANTINED, dataset.feed(), months);
        return events;
    }

    /** The first month of which nothing is erased, where anything is. */
    public static Optional<YearMonth> expiredBefore(Connection connection, String dataset) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EXPIRED_BEFORE)) {
            statement.setString(1, dataset);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(YearMonth.from(row.getObject(1, LocalDate.class))) : Optional.empty();
            }
        }
    }

    /** The first month in which repeats and persons may still change. */
    static Optional<YearMonth> openFrom(Connection connection, String dataset) throws SQLException {
        return expiredBefore(connection, dataset).map(month -> month.plusMonths(LOOKS_BACK));
    }
}
