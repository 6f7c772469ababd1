package org.saferindicators.store.counting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.observation.Counter;

/**
 * What a worker goes by: the catalogue, and the definitions by which the counts stand in the cube.
 *
 * @param revision of the catalogue when it was read
 * @param day as known on this day
 * @param catalogue what records are checked against
 * @param counters how the events of each dataset are counted, by id
 */
public record Declared(long revision, LocalDate day, Catalogue catalogue, Map<String, Counter> counters) {

    private static final String REVISION =
            "SELECT coalesce(sum(revision), 0) FROM revision_shard WHERE shard = 'catalogue'";
    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(hashtext('safer-counting'))";
    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtext('safer-counting'))";
    private static final String BUILT = "SELECT dataset, packs FROM counting";

    /** Copies the map. */
    public Declared {
        counters = Map.copyOf(counters);
    }

    /** Reads what is declared as known at a day. */
    public static Declared read(Connection connection, LocalDate day) throws SQLException {
        hold(connection);
        long revision = revision(connection);
        Versions all = Versions.read(connection);
        Map<String, Counter> counters = new HashMap<>();
        Map<String, List<String>> built = built(connection);
        for (Map.Entry<String, List<String>> one : built.entrySet()) {
            counters.put(one.getKey(), all.only(one.getValue()).counter(one.getKey()));
        }
        return new Declared(revision, day, all.at(day), counters);
    }

    /**
     * Keeps definitions from changing until the end of the transaction; false when they have changed since they were
     * read, and nothing may be written by them.
     */
    public boolean isCurrent(Connection connection) throws SQLException {
        hold(connection);
        return revision(connection) == revision;
    }

    /** How the events of a dataset are counted; a dataset that counts none has a counter that counts nothing. */
    public Counter counter(Dataset dataset) {
        return counters.getOrDefault(dataset.id(), Counter.OF_NOTHING);
    }

    /** Keeps everybody else from counting until the end of the transaction. */
    public static void holdAlone(Connection connection) throws SQLException {
        execute(connection, ALONE);
    }

    /** The packs by which each dataset's counts stand. */
    static Map<String, List<String>> built(Connection connection) throws SQLException {
        Map<String, List<String>> built = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(BUILT);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                built.put(row.getString(1), List.of((String[]) row.getArray(2).getArray()));
            }
        }
        return built;
    }

    private static void hold(Connection connection) throws SQLException {
        execute(connection, SHARED);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long revision(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REVISION);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
