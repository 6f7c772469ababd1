package org.saferindicators.ingest.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The published schema of receipts, as an agency would use it. */
final class ReceiptSchema {

    static final Path OPENAPI = Path.of("..", "openapi");
    private static final String BASE = "https://saferindicators.org/schemas/v1/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReceiptSchema() {}

    static JsonNode json(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    static List<String> faults(JsonNode receipt) {
        return faults("receipt", receipt);
    }

    /** What is wrong with {@code json} by one of the published schemas. */
    static List<String> faults(String schema, JsonNode json) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(
                                Map.of(BASE + schema + ".json", text(schema), BASE + "common.json", text("common"))))
                .getSchema(SchemaLocation.of(BASE + schema + ".json"))
                .validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String text(String name) {
        try {
            return Files.readString(OPENAPI.resolve("schemas/" + name + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
