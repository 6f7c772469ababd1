package org.saferindicators.ingest.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saferindicators.store.catalogue.Pack;

/** Reads the packs of a folder; one mistake does not hide the others. */
public final class PackFiles {

    private static final int MOST_BYTES = 1 << 20;

    private final PackSchemas schemas = new PackSchemas();
    private final List<PackProblem> problems = new ArrayList<>();

    private PackFiles() {}

    /**
     * Every pack below {@code folder}.
     *
     * @throws InvalidPacksException with every mistake of every file
     * @throws UncheckedIOException when the folder or a file cannot be read
     */
    public static List<Pack> read(Path folder) {
        return new PackFiles().packs(folder);
    }

    private List<Pack> packs(Path folder) {
        List<PackFile> files = new ArrayList<>();
        List<Path> paths = yamlFiles(folder);
        for (Path path : paths) {
            one(path, folder.relativize(path).toString()).ifPresent(files::add);
        }
        if (files.size() == paths.size()) {
            problems.addAll(CrossChecks.problems(files));
        }
        if (!problems.isEmpty()) {
            throw new InvalidPacksException(problems.stream().sorted().toList());
        }
        return files.stream().map(file -> Pack.of(file.tree())).toList();
    }

    private Optional<PackFile> one(Path path, String file) {
        try {
            PackFile pack = YamlReader.read(file, text(path));
            problems.addAll(schemas.problems(pack));
            return Optional.of(pack);
        } catch (YamlException broken) {
            problems.add(broken.in(file));
            return Optional.empty();
        }
    }

    private static String text(Path path) throws YamlException {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new YamlException(Optional.empty(), "", "expected at most " + MOST_BYTES + " bytes");
            }
            byte[] bytes = Files.readAllBytes(path);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new YamlException(Optional.empty(), "", "expected UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the folder of catalogue packs cannot be read: " + folder, unreadable);
        }
    }
}
