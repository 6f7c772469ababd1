package org.saferindicators.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Working folders of servers. */
public final class Folders {

    private Folders() {}

    /** Creates the folder and those above it, and returns its absolute path. */
    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + folder, e);
        }
    }

    /** Deletes the folder with all it holds; a folder that does not exist is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }

    /**
     * Creates the folder of this JVM, named by its process id, under {@code base}. What a JVM that was killed left there is cleared away, its
     * PostgreSQL too.
     */
    static Path ofThisJvm(Path base) {
        create(base);
        try (Stream<Path> children = Files.list(base)) {
            children.filter(Folders::isAbandoned).forEach(Folders::clear);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + base, e);
        }
        return create(base.resolve(Long.toString(ProcessHandle.current().pid())));
    }

    private static boolean isAbandoned(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches("\\d{1,18}")
                && !ProcessHandle.of(Long.parseLong(name)).isPresent();
    }

    private static void clear(Path folder) {
        Path pidFile = folder.resolve("postgres/data/postmaster.pid");
        if (Files.exists(pidFile)) {
            postmaster(pidFile).forEach(LocalPostgres::endAbandoned);
        }
        delete(folder);
    }

    private static List<ProcessHandle> postmaster(Path pidFile) {
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.limit(1)
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())).stream())
                    .filter(process -> process.info().command().orElse("").contains("safer-postgres-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pidFile, e);
        }
    }
}
