package org.saferindicators.store.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.saferindicators.store.progress.Position;

/** A row of a submission as it is kept. The bytes are not copied: do not change them. */
public final class StoredRow {

    static final String COLUMNS = "row_number, value, topic, partition, epoch, record_offset";

    private final int number;
    private final byte[] value;
    private final Position arrivedAt;

    StoredRow(int number, byte[] value, Position arrivedAt) {
        this.number = number;
        this.value = value;
        this.arrivedAt = arrivedAt;
    }

    static StoredRow of(ResultSet row) throws SQLException {
        Position arrivedAt = new Position(row.getString(3), row.getInt(4), row.getInt(5), row.getLong(6));
        return new StoredRow(row.getInt(1), row.getBytes(2), arrivedAt);
    }

    /** Its number in the submission. */
    public int number() {
        return number;
    }

    /** The bytes as sent. */
    public byte[] value() {
        return value;
    }

    /** Partition, epoch and offset of its first arrival. */
    public Position arrivedAt() {
        return arrivedAt;
    }
}
