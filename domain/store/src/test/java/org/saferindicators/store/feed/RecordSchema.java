package org.saferindicators.store.feed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published JSON Schema of records, as another program would use it. */
final class RecordSchema {

    private static final String BASE = "https://saferindicators.org/schemas/v1/";
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Schema schema;

    /** Of any record. */
    RecordSchema() {
        this("record");
    }

    /** One of the published schemas, by its name without the extension. */
    RecordSchema(String name) {
        Map<String, String> texts = texts();
        SchemaRegistryConfig asTheStandardSays =
                SchemaRegistryConfig.builder().losslessNarrowing(true).build();
        schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(texts).schemaRegistryConfig(asTheStandardSays))
                .getSchema(SchemaLocation.of(BASE + name + ".json"));
    }

    /** Whether the schema accepts the record, formats included. */
    boolean accepts(byte[] json) throws IOException {
        JsonNode tree = EXACT.readTree(json);
        return schema.validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static Map<String, String> texts() {
        try (Stream<Path> files = Files.list(Examples.OPENAPI.resolve("schemas"))) {
            return files.collect(Collectors.toMap(file -> BASE + file.getFileName(), RecordSchema::text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
