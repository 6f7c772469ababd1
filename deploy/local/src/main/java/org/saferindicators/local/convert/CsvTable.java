package org.saferindicators.local.convert;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A CSV file (gzipped where its name ends in {@code .gz}) with a header, whose cells know where they stand.
 *
 * @param file name of the file, for messages
 * @param header the first line
 * @param lines the others
 */
record CsvTable(String file, List<String> header, List<Line> lines) {

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param cells as many as the header has
     */
    record Line(long number, List<String> cells) {}

    /** Reads the whole file; a line with more or fewer cells than the header is refused. */
    static CsvTable read(Path path) throws IOException {
        String file = String.valueOf(path.getFileName());
        List<Line> lines = new ArrayList<>();
        try (InputStream in = open(path);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(in, StandardCharsets.UTF_8)) {
            csv.forEach(one -> lines.add(new Line(one.getStartingLineNumber(), List.copyOf(one.getFields()))));
        }
        if (lines.isEmpty()) {
            throw new ConvertException(file + ": the file is empty");
        }
        return of(file, lines);
    }

    private static CsvTable of(String file, List<Line> lines) {
        List<String> header = lines.getFirst().cells();
        List<Line> body = List.copyOf(lines.subList(1, lines.size()));
        for (Line line : body) {
            if (line.cells().size() != header.size()) {
                throw new ConvertException("%s: line %d has %d columns, the header has %d"
                        .formatted(file, line.number(), line.cells().size(), header.size()));
            }
        }
        return new CsvTable(file, header, body);
    }

    private static InputStream open(Path path) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
    }

    /** The place of a column, from 0; a header without it is refused. */
    int column(String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new ConvertException("%s: line 1 has no column '%s'".formatted(file, name));
        }
        return at;
    }

    /** The cell of a line under a header, which must match a pattern; the fault is told as {@code what}. */
    String cell(Line line, String name, String pattern, String what) {
        int column = column(name);
        String text = line.cells().get(column);
        if (!text.matches(pattern)) {
            throw fault(line, column, what);
        }
        return text;
    }

    /** The cells of a line by the names of their columns. */
    NamedRow row(Line line) {
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            row.put(header.get(column), line.cells().get(column));
        }
        return new NamedRow(file, row);
    }

    /** What is wrong with one cell. */
    ConvertException fault(Line line, int column, String what) {
        return new ConvertException("%s: line %d, column %d (%s): '%s' %s"
                .formatted(
                        file,
                        line.number(),
                        column + 1,
                        header.get(column),
                        line.cells().get(column),
                        what));
    }
}
