package org.saferindicators.local.demo;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call that the demo asks and shows.
 *
 * @param title what it tells, in words
 * @param path path and query, from the first slash
 * @param expected what its answer must hold
 */
record DemoCall(String title, String path, List<Expected> expected) {

    private static final List<String> COLUMNS = List.of("title", "path", "pointer", "expected");

    /**
     * A part of the answer.
     *
     * @param pointer where it stands, a JSON Pointer
     * @param value its text; numbers are compared as numbers
     */
    record Expected(JsonPointer pointer, String value) {

        /** The part as text; empty text when it is not there. */
        String in(JsonNode answer) {
            JsonNode found = answer.at(pointer);
            return found.isContainerNode() ? found.toString() : found.asText();
        }

        /** Whether the answer holds what is expected. */
        boolean holds(JsonNode answer) {
            JsonNode found = answer.at(pointer);
            if (found.isNumber() && value.matches("-?\\d+(\\.\\d+)?")) {
                return found.decimalValue().compareTo(new BigDecimal(value)) == 0;
            }
            return !found.isMissingNode() && in(answer).equals(value);
        }
    }

    /**
     * Reads the calls: one line for each part of an answer, lines of one path belong to one call.
     *
     * @throws IllegalArgumentException naming file and line, when a line is not as it should be
     */
    static List<DemoCall> read(Path csv) throws IOException {
        Map<String, DemoCall> calls = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord line : lines) {
                DemoCall call = parse(csv, line);
                calls.merge(call.path, call, DemoCall::plus);
            }
        }
        return List.copyOf(calls.values());
    }

    private static DemoCall parse(Path csv, NamedCsvRecord line) {
        String at = csv + ", line " + line.getStartingLineNumber() + ": ";
        if (!line.getHeader().equals(COLUMNS)) {
            throw new IllegalArgumentException(at + "the columns are " + String.join(",", COLUMNS));
        }
        if (!line.getField("path").startsWith("/")) {
            throw new IllegalArgumentException(at + "a path starts with /");
        }
        try {
            JsonPointer pointer = JsonPointer.compile(line.getField("pointer"));
            return new DemoCall(
                    line.getField("title"),
                    line.getField("path"),
                    List.of(new Expected(pointer, line.getField("expected"))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(at + e.getMessage(), e);
        }
    }

    private DemoCall plus(DemoCall more) {
        List<Expected> all = new ArrayList<>(expected);
        all.addAll(more.expected);
        return new DemoCall(title, path, List.copyOf(all));
    }
}
