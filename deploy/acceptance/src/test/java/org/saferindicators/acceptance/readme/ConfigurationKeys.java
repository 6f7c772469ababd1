package org.saferindicators.acceptance.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The configuration keys of a module with default and sentence, read from the sources of its mapped interfaces. */
final class ConfigurationKeys {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern KEY = Pattern.compile(
            "/\\*\\*\\s*((?:(?!\\*/).)*?)\\s*\\*/\\s*(?:@WithDefault\\(\"([^\"]*)\"\\)\\s*)?[\\w.<>]+ (\\w+)\\(\\);",
            Pattern.DOTALL);

    private ConfigurationKeys() {}

    /** Rows of the table in README.md. */
    static Stream<String> rows(Path module) {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                    .map(ConfigurationKeys::read)
                    .flatMap(ConfigurationKeys::rowsOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> rowsOf(String source) {
        return PREFIX.matcher(source)
                .results()
                .limit(1)
                .flatMap(prefix -> KEY.matcher(source).results().map(key -> row(prefix.group(1), key)));
    }

    private static String row(String prefix, MatchResult key) {
        String sentence = key.group(1).replaceAll("\\s*\n\\s*\\*\\s*", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
        String name = key.group(3).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String usual = key.group(2) == null ? "" : "`" + key.group(2) + "` ";
        return "| `" + prefix + "." + name + "` | " + usual + "| " + sentence + " |";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
