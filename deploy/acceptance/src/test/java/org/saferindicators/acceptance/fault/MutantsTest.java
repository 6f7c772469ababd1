package org.saferindicators.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The bugs that {@code deploy/faults --mutants} plants still fit the code they are planted in. That the storm catches them
 * is seen there: each needs a build of its own.
 */
class MutantsTest {

    private static final Path FOLDER = Path.of("src", "test", "mutants");

    static List<Path> mutants() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".patch"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreFour() throws IOException {
        assertThat(mutants()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void eachStillApplies(Path mutant) throws IOException, InterruptedException {
        Process check = new ProcessBuilder(
                        "git", "apply", "--check", mutant.toAbsolutePath().toString())
                .directory(Path.of("..", "..").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(output).isZero();
    }
}
