package org.saferindicators.store.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A record in quarantine, as its agency is told of it.
 *
 * @param topic topic it came from
 * @param partition its partition there
 * @param offset its offset there
 * @param code code of its first fault
 * @param field where that fault is, as JSON Pointer
 * @param message that fault in words
 * @param faults all faults as a JSON array
 * @param submission the submission it named
 * @param row its row there
 * @param sha256 hash of its value, hexadecimal
 * @param content key and value, where quarantine keeps them
 */
public record Rejection(
        String topic,
        int partition,
        long offset,
        String code,
        String field,
        String message,
        String faults,
        Optional<String> submission,
        Optional<Integer> row,
        String sha256,
        Content content) {

    static final String COLUMNS = "bad.topic, bad.partition, bad.record_offset, bad.code, bad.field, bad.message,"
            + " bad.faults::text AS faults, bad.submission, bad.row_number, bad.value_sha256, bad.record_key, bad.value";

    /**
     * Key and value as sent. The bytes are not copied: do not change them.
     *
     * @param key the key, empty where there was none or it is not kept
     * @param value the value, empty where it is not kept
     */
    public record Content(Optional<byte[]> key, Optional<byte[]> value) {}

    static Rejection of(ResultSet row) throws SQLException {
        return new Rejection(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("code"),
                row.getString("field"),
                row.getString("message"),
                row.getString("faults"),
                Optional.ofNullable(row.getString("submission")),
                Optional.ofNullable(row.getObject("row_number", Integer.class)),
                HexFormat.of().formatHex(row.getBytes("value_sha256")),
                new Content(
                        Optional.ofNullable(row.getBytes("record_key")), Optional.ofNullable(row.getBytes("value"))));
    }
}
