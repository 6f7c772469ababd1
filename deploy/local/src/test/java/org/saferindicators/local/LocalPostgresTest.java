package org.saferindicators.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void answersAsVersion18() {
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            assertThat(text(postgres, "SHOW server_version_num"))
                    .hasValueSatisfying(v -> assertThat(v).startsWith("18"));
            assertThat(text(postgres, "SELECT current_database()")).hasValue("safer");
            assertThat(text(postgres, "SHOW fsync")).hasValue("on");
        }
    }

    @Test
    void keepsWhatWasCommittedThroughAnImmediateStop() {
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            int port = postgres.port();
            long pid = postgres.pid();
            jdbc(postgres).execute("CREATE TABLE kept AS SELECT 42 AS value");

            postgres.stopImmediate();

            assertThat(ProcessHandle.of(pid)).isEmpty();
            assertThat(text(postgres, "SELECT 1")).isEmpty();
            postgres.restart();
            assertThat(text(postgres, "SELECT value FROM kept")).hasValue("42");
            assertThat(postgres.port()).isEqualTo(port);
        }
    }

    @Test
    void startsAgainOnTheDataOfAnEarlierRun() {
        try (LocalPostgres first = LocalPostgres.start(folder)) {
            jdbc(first).execute("CREATE TABLE kept AS SELECT 7 AS value");
        }
        try (LocalPostgres second = LocalPostgres.start(folder)) {
            assertThat(text(second, "SELECT value FROM kept")).hasValue("7");
        }
    }

    @Test
    void isSilentWhileItIsFrozenAndGoesOn() throws Exception {
        try (LocalPostgres postgres = LocalPostgres.start(folder)) {
            postgres.freeze(true);
            CompletableFuture<Optional<String>> asked = CompletableFuture.supplyAsync(() -> text(postgres, "SELECT 9"));
            assertThatThrownBy(() -> asked.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);

            postgres.freeze(false);

            assertThat(asked.get(30, TimeUnit.SECONDS)).hasValue("9");
        }
    }

    @Test
    void saysSoWhenThePortIsTaken() {
        try (LocalPostgres first = LocalPostgres.start(folder.resolve("first"))) {
            assertThatThrownBy(() -> LocalPostgres.start(folder.resolve("second"), first.port()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("ended at its start");
        }
    }

    private static Jdbc jdbc(LocalPostgres postgres) {
        return new Jdbc(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static Optional<String> text(LocalPostgres postgres, String sql) {
        return jdbc(postgres).text(sql);
    }
}
