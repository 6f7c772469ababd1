package org.saferindicators.feed.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The labelled texts. */
final class Corpus {

    private static final Pattern WORDS = Pattern.compile(
            "\"(?:note|text|reason|wording|by|owner|document|page|title)\": ?\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Corpus() {}

    /** Made-up texts with personal data, by its kind. */
    static Map<PersonalData, List<String>> positives() {
        Map<PersonalData, List<String>> positives = new EnumMap<>(PersonalData.class);
        for (String line : lines("positives.tsv")) {
            int tab = line.indexOf('\t');
            positives
                    .computeIfAbsent(PersonalData.valueOf(line.substring(0, tab)), ignored -> new ArrayList<>())
                    .add(line.substring(tab + 1));
        }
        return positives;
    }

    /** Texts that name nobody. */
    static List<String> negatives() {
        List<String> negatives = new ArrayList<>(lines("negatives.txt"));
        negatives.addAll(narratives());
        negatives.addAll(samples());
        return negatives;
    }

    /** Sentences of the published plans and reports. */
    static List<String> narratives() {
        return lines("narratives.txt");
    }

    /** Every text for people in the sample feeds, once, and every line of the catalogue. */
    static List<String> samples() {
        Path deploy = repository(Path.of("").toAbsolutePath()).resolve("deploy");
        List<String> samples = new ArrayList<>();
        each(
                deploy.resolve("samples"),
                file -> WORDS.matcher(text(file))
                        .results()
                        .map(MatchResult::group)
                        .map(field -> field.substring(field.indexOf(':') + 1))
                        .forEach(samples::add));
        each(deploy.resolve("catalogue/packs"), file -> text(file).lines().forEach(samples::add));
        return samples.stream().distinct().toList();
    }

    private static void each(Path folder, Consumer<Path> reader) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*\\.(ndjson|ndjson\\.gz|json|yaml)"))
                    .forEach(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream lines = Objects.requireNonNull(Corpus.class.getResourceAsStream(resource), resource)) {
            return new String(lines.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path repository(Path from) {
        return Files.isDirectory(from.resolve("openapi"))
                ? from
                : repository(from.resolve("..").normalize());
    }
}
