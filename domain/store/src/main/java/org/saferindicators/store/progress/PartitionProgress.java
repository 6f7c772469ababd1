package org.saferindicators.store.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.saferindicators.store.jdbc.Sql;

/** The table {@code partition_progress}. */
public final class PartitionProgress {

    private PartitionProgress() {}

    /** Reads where a partition stands; a partition never seen before begins at 0. */
    public static Claim claim(Connection connection, String topic, int partition) throws SQLException {
        String insert = "INSERT INTO partition_progress (topic, partition) VALUES (?, ?) ON CONFLICT DO NOTHING";
        Sql.update(connection, insert, topic, partition);
        String select = "SELECT epoch, next_offset, stopped_code, stopped_reason FROM partition_progress"
                + " WHERE topic = ? AND partition = ?";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, topic);
            statement.setInt(2, partition);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Position position = new Position(topic, partition, row.getInt(1), row.getLong(2));
                String code = row.getString(3);
                Optional<Stop> stop = code == null ? Optional.empty() : Optional.of(new Stop(code, row.getString(4)));
                return new Claim(position, stop);
            }
        }
    }

    /**
     * Moves a partition on when it still stands where this worker believes; takes the lock on its row. This compare-and-set
     * in the transaction of the data is what keeps a worker that was frozen from writing a batch a second time.
     *
     * @throws Fenced when another worker has moved it
     */
    public static void advance(Connection connection, Position expected, long nextOffset) throws SQLException, Fenced {
        String update = "UPDATE partition_progress SET next_offset = ?"
                + " WHERE topic = ? AND partition = ? AND epoch = ? AND next_offset = ? AND stopped_code IS NULL";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, nextOffset);
            statement.setString(2, expected.topic());
            statement.setInt(3, expected.partition());
            statement.setInt(4, expected.epoch());
            statement.setLong(5, expected.nextOffset());
            if (statement.executeUpdate() == 0) {
                throw new Fenced(expected);
            }
        }
    }

    /** Records that a partition waits for a person; does nothing when another worker has moved it on. */
    public static void stop(Connection connection, Position at, Stop stop) throws SQLException {
        String update = "UPDATE partition_progress SET stopped_code = ?, stopped_reason = ?, stopped_at = now()"
                + " WHERE topic = ? AND partition = ? AND epoch = ? AND next_offset = ? AND stopped_code IS NULL";
        Sql.update(
                connection,
                update,
                stop.code(),
                stop.reason(),
                at.topic(),
                at.partition(),
                at.epoch(),
                at.nextOffset());
    }
}
