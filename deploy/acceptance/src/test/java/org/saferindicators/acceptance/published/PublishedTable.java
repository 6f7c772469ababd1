package org.saferindicators.acceptance.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.saferindicators.acceptance.RunningProduct;

/** CSV files of the folder of published data. */
final class PublishedTable {

    static final Path FOLDER = RunningProduct.ROOT.resolve("deploy/acceptance/src/test/resources/published");

    private PublishedTable() {}

    /** Every line after the header. */
    static Stream<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file), UTF_8)) {
            return reader.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
