package org.saferindicators.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where the modules and what they were built into lie. */
final class Project {

    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();
    static final List<String> MODULES =
            List.of("domain/core", "domain/store", "deploy/local", "ingest-worker", "api-service");

    private Project() {}

    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    /** The compiled main classes of one module. */
    static JavaClasses classesOf(String module) {
        return READ.computeIfAbsent(module, Project::read);
    }

    private static JavaClasses read(String module) {
        Path classes = ROOT.resolve(module).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes + " is missing: run ./mvnw verify from the top of the project");
        }
        return new ClassFileImporter().importPath(classes);
    }

    /** The compiled main classes of all modules. */
    static JavaClasses allClasses() {
        return READ.computeIfAbsent(
                "",
                all -> new ClassFileImporter()
                        .importPaths(MODULES.stream()
                                .map(module -> ROOT.resolve(module).resolve("target/classes"))
                                .toList()));
    }

    /** Every main source file. */
    static List<Path> mainSources() {
        return MODULES.stream()
                .flatMap(module -> sources(ROOT.resolve(module).resolve("src/main/java")))
                .toList();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
