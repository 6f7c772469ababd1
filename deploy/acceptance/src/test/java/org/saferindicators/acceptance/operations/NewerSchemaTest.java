package org.saferindicators.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** While the next release is rolled out, a worker of this one may start again on a schema that is newer than it knows. */
class NewerSchemaTest {

    private static final String NEXT_RELEASE = """
            INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                execution_time, success)
            VALUES (999, '999', 'next', 'SQL', 'V999__next.sql', 1, 'safer', 1, true) RETURNING version
            """;

    @Test
    void aWorkerStartsOnIt() {
        try (Plant plant = new Plant()) {
            plant.worker().stop(Duration.ofSeconds(30));
            assertThat(plant.rows(NEXT_RELEASE)).containsExactly("999");
            long sent = plant.send(Feeds.events(plant.folder(), 0, 10));

            plant.worker();

            plant.awaitTaken(1, sent);
        }
    }
}
