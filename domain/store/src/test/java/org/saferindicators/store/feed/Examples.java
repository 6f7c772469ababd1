package org.saferindicators.store.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published contract: schemas and example records. */
final class Examples {

    static final Path OPENAPI = openapi(Path.of("").toAbsolutePath());

    private Examples() {}

    private static Path openapi(Path from) {
        Path here = from.resolve("openapi");
        return Files.isDirectory(here) ? here : openapi(from.resolve("..").normalize());
    }

    /** The example records by file name. */
    static Map<String, byte[]> records() {
        Map<String, byte[]> records = new TreeMap<>();
        try (Stream<Path> files = Files.list(OPENAPI.resolve("examples/records"))) {
            for (Path file : files.toList()) {
                records.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return records;
    }

    /** One example, by its name without the extension. */
    static byte[] record(String name) {
        return Objects.requireNonNull(records().get(name + ".json"), name);
    }

    /** The feed that owns the dataset of an example. */
    static String feedOf(String json) {
        if (json.contains("metstats2-published")) {
            return Declared.POLICE;
        }
        if (json.contains("marac-safelives-published")) {
            return "marac.barking-dagenham";
        }
        if (json.contains("example-police-recorded")) {
            return "police.example";
        }
        if (json.contains("example-fire-incidents")) {
            return "fire.example";
        }
        return json.contains("moj-reoffending-published") ? "yos.barking-dagenham" : Declared.PARTNERSHIP;
    }
}
