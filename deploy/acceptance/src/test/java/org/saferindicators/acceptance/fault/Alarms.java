package org.saferindicators.acceptance.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines of a worker's log that call a person, from a moment on. */
final class Alarms {

    private final Path log;
    private final long before;

    /** Those that come from now on. */
    Alarms(Path log) {
        this.log = log;
        this.before = lines().size();
    }

    /** Whether a person was called with these words. */
    boolean say(String words) {
        return lines().stream().skip(before).anyMatch(line -> line.contains("ALARM: ") && line.contains(words));
    }

    private List<String> lines() {
        try {
            return Files.readString(log, UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
