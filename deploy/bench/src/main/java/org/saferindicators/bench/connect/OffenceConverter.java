package org.saferindicators.bench.connect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.storage.Converter;

/**
 * The records of the benchmark as rows of the table {@code event}, for the sink it is compared with. The schema stands
 * here and not in each message, and the JSON is read token by token, so the sink pays as little as can be. It neither
 * checks nor hashes anything.
 */
public final class OffenceConverter implements Converter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Schema UUID = named("io.debezium.data.Uuid").build();
    private static final Schema MAYBE_UUID =
            named("io.debezium.data.Uuid").optional().build();
    private static final Schema ROW = SchemaBuilder.struct()
            .name("event")
            .field("dataset", Schema.STRING_SCHEMA)
            .field("ref", UUID)
            .field("version", Schema.INT32_SCHEMA)
            .field("content", UUID)
            .field("state", Schema.STRING_SCHEMA)
            .field("known_on", org.apache.kafka.connect.data.Date.SCHEMA)
            .field("month", org.apache.kafka.connect.data.Date.SCHEMA)
            .field("day", org.apache.kafka.connect.data.Date.SCHEMA)
            .field("kind", Schema.STRING_SCHEMA)
            .field("category", Schema.OPTIONAL_STRING_SCHEMA)
            .field("code", Schema.OPTIONAL_STRING_SCHEMA)
            .field("area", Schema.OPTIONAL_STRING_SCHEMA)
            .field("flags", Schema.OPTIONAL_STRING_SCHEMA)
            .field("age_band", Schema.OPTIONAL_STRING_SCHEMA)
            .field("victim", MAYBE_UUID)
            .field("caller", MAYBE_UUID)
            .field("perpetrator", MAYBE_UUID)
            .build();

    private final Date today = date(LocalDate.now(ZoneOffset.UTC));

    /** For Kafka Connect. */
    public OffenceConverter() {}

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {}

    @Override
    public byte[] fromConnectData(String topic, Schema schema, Object value) {
        throw new DataException("for a sink only");
    }

    @Override
    public SchemaAndValue toConnectData(String topic, byte[] value) {
        Struct row = new Struct(ROW).put("known_on", today);
        try (JsonParser parser = JSON.createParser(value)) {
            parser.nextToken();
            fields(parser, row);
        } catch (IOException broken) {
            throw new DataException("not a record", broken);
        }
        return new SchemaAndValue(ROW, row);
    }

    private static void fields(JsonParser parser, Struct row) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field(name, parser, row);
        }
    }

    private static void field(String name, JsonParser parser, Struct row) throws IOException {
        switch (name) {
            case "type" -> row.put("kind", parser.getText());
            case "version" -> row.put(name, parser.getIntValue());
            case "dataset", "category", "code", "area", "state" -> row.put(name, parser.getText());
            case "victimAgeBand" -> row.put("age_band", parser.getText());
            case "victim", "caller", "perpetrator" -> row.put(name, uuid(parser.getText()));
            case "reference" -> reference(parser.getText(), row);
            case "recordedOn" -> day(LocalDate.parse(parser.getText()), row);
            case "flags" -> flags(parser, row);
            case "subjects" -> fields(parser, row);
            default -> throw new DataException("unknown field " + name);
        }
    }

    private static void reference(String text, Struct row) {
        row.put("ref", uuid(text)).put("content", uuid(text.substring(32)));
    }

    private static void day(LocalDate day, Struct row) {
        row.put("day", date(day)).put("month", date(day.withDayOfMonth(1)));
    }

    private static void flags(JsonParser parser, Struct row) throws IOException {
        StringBuilder joined = new StringBuilder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            joined.append(joined.isEmpty() ? "" : ",").append(parser.getText());
        }
        row.put("flags", joined.toString());
    }

    private static String uuid(String hex) {
        return hex.substring(0, 8)
                + '-'
                + hex.substring(8, 12)
                + '-'
                + hex.substring(12, 16)
                + '-'
                + hex.substring(16, 20)
                + '-'
                + hex.substring(20, 32);
    }

    @SuppressWarnings("JavaUtilDate") // what Kafka Connect wants
    private static Date date(LocalDate day) {
        return Date.from(day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC));
    }

    private static SchemaBuilder named(String name) {
        return SchemaBuilder.string().name(name);
    }
}
