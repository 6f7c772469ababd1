package org.saferindicators.local.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A file of records for one topic, one record value a line; gzipped where its name ends in {@code .gz}.
 *
 * @param topic name of the folder it lies in
 * @param path where it lies
 */
record FeedFile(String topic, Path path) {

    private static final Pattern TOPIC = Pattern.compile("feed\\.[a-z]+\\.[a-z0-9-]+\\.v\\d+");
    private static final Pattern NAME = Pattern.compile(".+\\.ndjson(\\.gz)?");

    /** Below a folder of topics lie the topics, and in them the files: {@code source} is one deeper. */
    private static final int DEPTH = 2;

    /**
     * The files of a folder of topics, of one topic's folder, or one file of it; by topic, then by name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static List<FeedFile> in(Path place) {
        Path start = place.toAbsolutePath().normalize();
        if (!Files.exists(start)) {
            throw new IllegalArgumentException(place + " is not there");
        }
        try (Stream<Path> paths = Files.walk(start, DEPTH)) {
            List<FeedFile> files = feeds(paths);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no feed.<kind>.<agency>.v1/*.ndjson[.gz] in " + place);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + place, e);
        }
    }

    private static List<FeedFile> feeds(Stream<Path> paths) {
        return paths.filter(Files::isRegularFile)
                .map(path -> new FeedFile(name(path.resolveSibling(".").normalize()), path))
                .filter(FeedFile::isFeed)
                .sorted(Comparator.comparing(FeedFile::topic).thenComparing(file -> name(file.path)))
                .toList();
    }

    /** Hands over each line that is not blank, byte for byte as it stands. */
    void forEachLine(Consumer<byte[]> taker) {
        try (InputStream raw = Files.newInputStream(path);
                InputStream in = name(path).endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                // ISO 8859-1 carries any byte there and back, so that faulty UTF-8 arrives as faulty as it is.
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    taker.accept(line.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    @Override
    public String toString() {
        return topic + "/" + name(path);
    }

    private boolean isFeed() {
        return TOPIC.matcher(topic).matches() && NAME.matcher(name(path)).matches();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
