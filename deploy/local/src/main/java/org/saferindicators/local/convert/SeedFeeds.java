package org.saferindicators.local.convert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes submissions from figures copied out of a document: for each {@code <topic>/<nn>-<submission>.csv} beside its
 * {@code .manifest.json} (the manifest without rows and hash) the same name with {@code .ndjson} in another folder. The
 * columns of the CSV are the fields of a measurement; an empty cell is a field that is not there.
 */
public final class SeedFeeds {

    private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator", "percentage", "sampleBase");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SeedFeeds() {}

    /** The command line: the folder with the sources, the folder for the samples. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: SeedFeeds deploy/samples/source deploy/samples");
        }
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** Writes every submission found under {@code source}. */
    public static void write(Path source, Path samples) throws IOException {
        for (Path manifest : manifests(source)) {
            String name = manifest.getFileName().toString().replace(".manifest.json", "");
            Path table = manifest.resolveSibling(name + ".csv");
            Path topic = source.relativize(manifest).getName(0);
            write(table, manifest, samples.resolve(topic).resolve(name + ".ndjson"));
        }
    }

    private static List<Path> manifests(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(file -> file.toString().endsWith(".manifest.json"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Path table, Path manifest, Path out) throws IOException {
        ObjectNode fields = (ObjectNode) JSON.readTree(Files.readAllBytes(manifest));
        String dataset = fields.remove("dataset").asText();
        String submission = fields.remove("submission").asText();
        CsvTable csv = CsvTable.read(table);
        try (SubmissionWriter writer = SubmissionWriter.to(out, dataset, submission)) {
            for (CsvTable.Line line : csv.lines()) {
                writer.row(row(csv, line));
            }
            writer.manifest(fields);
        }
    }

    private static ObjectNode row(CsvTable csv, CsvTable.Line line) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < csv.header().size(); column++) {
            if (!line.cells().get(column).isEmpty()) {
                put(row, csv, line, column);
            }
        }
        return row;
    }

    private static void put(ObjectNode row, CsvTable csv, CsvTable.Line line, int column) {
        String field = csv.header().get(column);
        if (NUMBERS.contains(field)) {
            row.put(field, number(csv, line, column));
        } else {
            row.put(field, line.cells().get(column));
        }
    }

    private static BigDecimal number(CsvTable csv, CsvTable.Line line, int column) {
        try {
            return new BigDecimal(line.cells().get(column));
        } catch (NumberFormatException notANumber) {
            throw csv.fault(line, column, "is no number");
        }
    }
}
