package org.saferindicators.store.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;

/**
 * The table {@code outbox}, for the one who sends. Entries are only ever added and deleted, so reading them takes no lock
 * that a batch could wait for.
 */
public final class Outbox {

    private static final String LANES =
            "SELECT kind, feed, count(*) AS waiting FROM outbox GROUP BY kind, feed ORDER BY min(id)";

    private static final String NEXT =
            "SELECT id, submission FROM outbox WHERE kind = ? AND feed = ? ORDER BY id LIMIT ?";

    private static final String REJECTIONS = "SELECT " + Rejection.COLUMNS + """
             FROM outbox owed
            CROSS JOIN LATERAL unnest(owed.offsets) AS run(piece)
            JOIN quarantine bad
                ON bad.topic = owed.topic AND bad.partition = owed.partition
                AND bad.record_offset >= greatest(lower(run.piece), ?) AND bad.record_offset < upper(run.piece)
            WHERE owed.id = ? AND upper(run.piece) > ?
            ORDER BY bad.record_offset LIMIT ?
            """;

    private static final String DONE = "DELETE FROM outbox WHERE id = ANY (?::bigint[])";

    private static final String TAKE_TURN = """
            UPDATE outbox_turn SET holder = ?, held_until = now() + make_interval(secs => ?)
            WHERE holder = ? OR held_until < now()
            """;

    private static final String END_TURN = "UPDATE outbox_turn SET held_until = now() WHERE holder = ?";

    /** Values may be long: few of them are held at once. */
    private static final int READ_AT_ONCE = 16;

    private Outbox() {}

    /** What waits, by kind and feed; what has waited longest comes first. */
    public static List<Lane> lanes(Connection connection) throws SQLException {
        List<Lane> lanes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LANES);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lanes.add(new Lane(Lane.Kind.ofWord(row.getString(1)), row.getString(2), row.getLong(3)));
            }
        }
        return lanes;
    }

    /** The oldest entries of a lane, at most {@code most}. */
    public static List<Owed> next(Connection connection, Lane lane, int most) throws SQLException {
        List<Owed> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, lane.kind().word());
            statement.setString(2, lane.feed());
            statement.setInt(3, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String submission = row.getString(2);
                    entries.add(new Owed(row.getLong(1), submission == null ? "" : submission));
                }
            }
        }
        return entries;
    }

    /**
     * Reads the rejections of an entry by rising offset, at most {@code most}. What was erased meanwhile is left out.
     *
     * @param from the least offset wanted
     * @return the offset to go on from; empty at the end
     */
    public static OptionalLong rejections(
            Connection connection, Owed entry, long from, int most, Consumer<Rejection> reader) throws SQLException {
        int read = 0;
        long last = from;
        try (PreparedStatement statement = connection.prepareStatement(REJECTIONS)) {
            statement.setFetchSize(READ_AT_ONCE);
            statement.setLong(1, from);
            statement.setLong(2, entry.id());
            statement.setLong(3, from);
            statement.setInt(4, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Rejection one = Rejection.of(row);
                    reader.accept(one);
                    last = one.offset();
                    read++;
                }
            }
        }
        return read < most ? OptionalLong.empty() : OptionalLong.of(last + 1);
    }

    /** Strikes entries off: the broker has all of them. */
    public static void done(Connection connection, List<Owed> entries) throws SQLException {
        Columns ids = Columns.of("bigint");
        entries.forEach(one -> ids.add(one.id()));
        Sql.update(connection, DONE, ids);
    }

    /** Takes or prolongs the turn to send; false while another holds it. */
    public static boolean takeTurn(Connection connection, String holder, Duration length) throws SQLException {
        return Sql.update(connection, TAKE_TURN, holder, length.toMillis() / 1000.0, holder) == 1;
    }

    /** Gives the turn back before it runs out. */
    public static void endTurn(Connection connection, String holder) throws SQLException {
        Sql.update(connection, END_TURN, holder);
    }
}
