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
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(
                                Map.of(BASE + "receipt.json", text("receipt"), BASE + "common.json", text("common"))))
                .getSchema(SchemaLocation.of(BASE + "receipt.json"))
                .validate(receipt, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
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
