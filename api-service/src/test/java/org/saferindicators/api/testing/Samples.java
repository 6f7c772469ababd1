package org.saferindicators.api.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.indicator.Catalogue;
import org.saferindicators.store.catalogue.CatalogueJson;
import org.saferindicators.store.catalogue.Pack;
import org.saferindicators.store.feed.RecordDoor;

/** The shipped packs and sample feeds, put into a database without Kafka and without the worker. */
public final class Samples {

    private static final Path DEPLOY = Path.of("..", "deploy");
    private static final Path SAMPLES = DEPLOY.resolve("samples");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Samples() {}

    /** Loads every pack and every sample. */
    public static void loadInto(Database database) {
        List<Pack> packs = Stream.of("catalogue/reference", "catalogue/packs")
                .flatMap(folder -> files(DEPLOY.resolve(folder)))
                .map(Samples::pack)
                .toList();
        Catalogue catalogue =
                CatalogueJson.catalogue(packs.stream().map(Pack::body).toList());
        database.change(connection -> {
            for (Pack pack : packs) {
                insert(connection, pack);
            }
            for (Path file : files(SAMPLES).filter(Samples::isPublishable).toList()) {
                new Records(connection, feed(file)).insert(read(file, feed(file), catalogue));
            }
        });
    }

    private static boolean isPublishable(Path file) {
        return topic(file).startsWith("feed.");
    }

    private static String topic(Path file) {
        return SAMPLES.relativize(file).getName(0).toString();
    }

    private static String feed(Path file) {
        return topic(file).substring("feed.".length(), topic(file).length() - ".v1".length());
    }

    private static List<FeedRecord> read(Path file, String feed, Catalogue catalogue) {
        try (BufferedReader lines = reader(file)) {
            List<FeedRecord> records = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                records.add(decoded(line, feed, catalogue));
            }
            return records;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static FeedRecord decoded(String line, String feed, Catalogue catalogue) {
        return switch (RecordDoor.decode(line.getBytes(UTF_8), feed, LocalDate.of(2026, 1, 1), catalogue)) {
            case Decoded.Good(FeedRecord record) -> record;
            case Decoded.Bad bad -> throw new IllegalStateException(bad.first() + " in " + line);
        };
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(text, UTF_8));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(file -> file.toString().matches(".*\\.(yaml|ndjson|ndjson\\.gz)"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Pack pack(Path file) {
        try {
            JsonNode tree = YAML.readTree(Files.readString(file));
            return Pack.of(tree);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void insert(Connection connection, Pack pack) throws SQLException {
        Database.execute(
                connection,
                "insert into catalogue_pack (pack, version, kind, known_from, sha256, body) values (?, ?, ?, ?, ?, ?::jsonb)",
                pack.name(),
                pack.version(),
                pack.kind().word(),
                pack.knownFrom(),
                pack.sha256(),
                pack.body());
    }
}
