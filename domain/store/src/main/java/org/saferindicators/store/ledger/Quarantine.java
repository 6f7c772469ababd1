package org.saferindicators.store.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.store.jdbc.Columns;
import org.saferindicators.store.jdbc.Sql;
import org.saferindicators.store.progress.Position;

/**
 * Records that were not taken in, to be added to the table {@code quarantine}. Each lands there once, replayed or not.
 */
public final class Quarantine {

    /**
     * What has personal data, or may hide it because nobody could say which fields it has, or is too long to keep: of these only
     * hash, length, coordinates and code are kept.
     */
    private static final Set<FaultCode> HASH_ONLY = EnumSet.of(
            FaultCode.NOT_UTF8,
            FaultCode.NOT_JSON,
            FaultCode.TOO_LARGE,
            FaultCode.TOO_DEEP,
            FaultCode.TOO_MANY_FIELDS,
            FaultCode.NUL_CHARACTER,
            FaultCode.DUPLICATE_FIELD,
            FaultCode.NOT_AN_OBJECT,
            FaultCode.UNKNOWN_TYPE,
            FaultCode.UNKNOWN_FIELD,
            FaultCode.PERSONAL_DATA);

    private static final JsonFactory JSON = new JsonFactory();

    private static final String ADD = """
            INSERT INTO quarantine (feed, topic, partition, epoch, record_offset, code, field, message, faults,
                record_key, value, value_sha256, value_bytes, submission, row_number)
            SELECT ?, topic, partition, epoch, record_offset, code, field, message, faults::jsonb,
                record_key, value, value_sha256, value_bytes, nullif(submission, ''), row_number
            FROM unnest(?::text[], ?::int[], ?::int[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::bytea[], ?::bytea[], ?::bytea[], ?::int[], ?::text[], ?::int[])
                AS bad (topic, partition, epoch, record_offset, code, field, message, faults,
                    record_key, value, value_sha256, value_bytes, submission, row_number)
            ORDER BY topic, partition, record_offset
            ON CONFLICT DO NOTHING
            """;

    private static final String CODES =
            "SELECT record_offset, code FROM quarantine WHERE topic = ? AND partition = ? AND record_offset = ANY (?)";

    private final Columns columns = Columns.of(
            "text", "int", "int", "bigint", "text", "text", "text", "text", "bytea", "bytea", "bytea", "int", "text",
            "int");

    /** Adds a record with what is wrong with it; one without faults is left out. */
    public void add(Position position, Arrived one, Envelope envelope, List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        Fault first = faults.getFirst();
        boolean keep = faults.stream().map(Fault::code).noneMatch(HASH_ONLY::contains);
        byte @Nullable [] key = keep ? one.key() : null;
        columns.add(
                position.topic(),
                position.partition(),
                position.epoch(),
                one.offset(),
                first.code().name(),
                first.pointer(),
                first.message(),
                json(faults),
                key,
                keep ? one.value() : null,
                one.sha256(),
                one.value().length,
                envelope.submission(),
                envelope.row().orElse(null));
    }

    /** Writes what was added. */
    public void write(Connection connection, String feed) throws SQLException {
        if (columns.isEmpty()) {
            return;
        }
        Sql.update(connection, ADD, feed, columns);
    }

    /** The codes under which these records of a partition are in quarantine already, by offset. */
    public static Map<Long, FaultCode> codes(Connection connection, Position position, List<Long> offsets)
            throws SQLException {
        Map<Long, FaultCode> found = new HashMap<>();
        if (offsets.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = connection.prepareStatement(CODES)) {
            statement.setString(1, position.topic());
            statement.setInt(2, position.partition());
            statement.setArray(3, connection.createArrayOf("bigint", offsets.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), FaultCode.valueOf(rows.getString(2)));
                }
            }
        }
        return found;
    }

    private static String json(List<Fault> faults) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Fault fault : faults) {
                json.writeStartObject();
                json.writeStringField("code", fault.code().name());
                json.writeStringField("field", fault.pointer());
                json.writeStringField("message", fault.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }
}
