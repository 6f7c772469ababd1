package org.saferindicators.local.convert;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the repository ships, as the tests read it. */
final class Shipped {

    static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    static final Path SAMPLES = REPOSITORY.resolve("deploy/samples");
    static final Path CATALOGUE = REPOSITORY.resolve("deploy/catalogue");
    static final Path REFERENCE = CATALOGUE.resolve("reference");
    static final Path ACCEPTANCE =
            REPOSITORY.resolve("deploy/acceptance/src/test/resources/barking-dagenham-csp-2017-18.csv");

    private static final String SCHEMAS = "https://saferindicators.org/schemas/v1/";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(iri -> iri.startsWith(SCHEMAS) ? text(schema(iri)) : null));

    private Shipped() {}

    private static Path schema(String iri) {
        return REPOSITORY.resolve("openapi/schemas").resolve(iri.substring(SCHEMAS.length()));
    }

    /** What the schema of this name says against a value; empty when nothing. */
    static List<Error> faults(String schema, JsonNode value) {
        return REGISTRY.getSchema(SchemaLocation.of(SCHEMAS + schema + ".json")).validate(value);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new AssertionError(text, notJson);
        }
    }

    static JsonNode yaml(Path file) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text(file)));
    }

    static String text(Path file) {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(file.toString(), missing);
        }
    }

    /** The lines of every sample feed, statements and submissions. */
    static List<Path> sampleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file ->
                            SAMPLES.relativize(file).toString().matches("feed\\.[^/\\\\]*[/\\\\].*\\.ndjson(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    static List<JsonNode> records(Path sample) {
        return text(sample).lines().map(Shipped::json).toList();
    }
}
