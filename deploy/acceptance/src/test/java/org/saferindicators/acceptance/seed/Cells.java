package org.saferindicators.acceptance.seed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads a table of published cells. */
final class Cells {

    private Cells() {}

    static List<Cell> read(String resource) {
        try (InputStream file = Objects.requireNonNull(Cells.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(Cells::cell).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(NamedCsvRecord row) {
        return new Cell(
                row.getStartingLineNumber(),
                row.getField("plan"),
                row.getField("indicator"),
                row.getField("area"),
                row.getField("period"),
                row.getField("field"),
                row.getField("expected"),
                row.getField("route"));
    }
}
