package org.saferindicators.ingest.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published JSON Schemas of packs, from the class path. */
final class PackSchemas {

    private static final String PLAN = "catalogue-pack.json";
    private static final String AREAS = "area-pack.json";
    private static final String COMMON = "common.json";
    private static final String BASE = "https://saferindicators.org/schemas/v1/";

    private final Schema plan;
    private final Schema areas;

    PackSchemas() {
        Map<String, String> texts = Stream.of(PLAN, AREAS, COMMON)
                .collect(Collectors.toMap(BASE::concat, PackSchemas::text, (one, other) -> one));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
        plan = registry.getSchema(SchemaLocation.of(BASE + PLAN));
        areas = registry.getSchema(SchemaLocation.of(BASE + AREAS));
    }

    /** Every mistake that the schema finds. */
    List<PackProblem> problems(PackFile pack) {
        Schema schema = pack.isAreas() ? areas : plan;
        return schema
                .validate(
                        pack.tree(), context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> pack.problem(pointer(error), expected(error)))
                .distinct()
                .toList();
    }

    /** Where a field is missing or too many, the field itself. */
    private static String pointer(Error error) {
        String at = error.getInstanceLocation().toString();
        return Optional.ofNullable(error.getProperty())
                .map(name -> at + "/" + name.replace("~", "~0").replace("/", "~1"))
                .orElse(at);
    }

    private static String expected(Error error) {
        return "not".equals(error.getKeyword())
                ? "expected without a field that does not go with the others"
                : error.getMessage();
    }

    private static String text(String name) {
        try (InputStream schema = PackSchemas.class.getResourceAsStream("/schemas/" + name)) {
            if (schema == null) {
                throw new IllegalStateException("the schema " + name + " is not on the class path");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
