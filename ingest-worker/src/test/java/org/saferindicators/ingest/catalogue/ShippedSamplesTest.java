package org.saferindicators.ingest.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.feed.Decoded;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.store.catalogue.CatalogueJson;
import org.saferindicators.store.catalogue.Pack;
import org.saferindicators.store.feed.RecordDoor;

/** Every record that is shipped is one that the worker takes, with the catalogue that is shipped. */
class ShippedSamplesTest {

    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(DEPLOY.resolve("samples"))) {
            return files.filter(file -> file.toString().contains(".ndjson"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theWorkerTakesEveryRecord(Path sample) throws IOException {
        String feed = sample.getName(sample.getNameCount() - 2).toString().replaceAll("^feed\\.|\\.v1$", "");
        Catalogue catalogue = CatalogueJson.catalogue(PackFiles.read(DEPLOY.resolve("catalogue")).stream()
                .map(Pack::body)
                .toList());
        try (BufferedReader records = new BufferedReader(new InputStreamReader(open(sample), UTF_8))) {
            assertThat(records.lines())
                    .isNotEmpty()
                    .allSatisfy(record -> assertThat(RecordDoor.decode(record.getBytes(UTF_8), feed, TODAY, catalogue))
                            .isInstanceOf(Decoded.Good.class));
        }
    }

    private static InputStream open(Path sample) throws IOException {
        InputStream bytes = Files.newInputStream(sample);
        return sample.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
