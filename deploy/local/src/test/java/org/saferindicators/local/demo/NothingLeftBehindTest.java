package org.saferindicators.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferindicators.local.ChildProcess;

class NothingLeftBehindTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void whenItIsToldToEnd() throws IOException {
        leavesNothingAfter(Process::destroy);
    }

    @Test
    void whenItIsKilled() throws IOException {
        leavesNothingAfter(Process::destroyForcibly);
    }

    @Test
    void whenItEndsByItself() throws IOException {
        leavesNothingAfter(process -> {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void leavesNothingAfter(Consumer<Process> end) throws IOException {
        Process household = new ProcessBuilder(
                        ChildProcess.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Household.class.getName(),
                        folder.resolve("child.log").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = household.inputReader(StandardCharsets.UTF_8)) {
            ProcessHandle child = ProcessHandle.of(Long.parseLong(Objects.requireNonNull(lines.readLine())))
                    .orElseThrow();
            await().atMost(LIMIT).until(() -> household.descendants().count() == 2);
            ProcessHandle guard = household
                    .descendants()
                    .filter(one -> !one.equals(child))
                    .findFirst()
                    .orElseThrow();
            await().atMost(LIMIT).until(this::isWatched);

            end.accept(household);

            await().atMost(LIMIT).until(() -> !household.isAlive() && !child.isAlive() && !guard.isAlive());
        }
        assertThat(household.isAlive()).isFalse();
    }

    private boolean isWatched() throws IOException {
        return Files.readString(folder.resolve("guard.log")).contains("watching");
    }
}
