package org.saferindicators.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saferindicators.local.ServiceProcess;

/** A backup taken while the worker runs, and what is there when it has been restored and the worker has caught up. */
class BackupTest {

    private static final String IN_LEDGER = """
            SELECT count(*) || ' records, ' || count(DISTINCT (topic, partition, record_offset)) || ' offsets, epoch '
                || string_agg(DISTINCT epoch::text, ',') FROM ledger
            """;

    @Test
    void theWorkerTakesUpWhereTheBackupStands() {
        try (Plant plant = new Plant()) {
            ServiceProcess worker = plant.worker();
            long first = plant.send(Feeds.month(plant.folder(), "2020-02"))
                    + plant.send(Feeds.events(plant.folder(), 0, 200));
            plant.awaitTaken(1, first);
            String backup = plant.folder().resolve("safer.zip").toString();
            plant.command("backup", backup);
            long all = first
                    + plant.send(Plant.ROOT.resolve("deploy/samples"))
                    + plant.send(Feeds.month(plant.folder(), "2020-03"))
                    + plant.send(Feeds.events(plant.folder(), 100, 400));
            plant.awaitTaken(1, all);
            Map<String, String> before = withoutRevision(plant.api().all());
            String ledger = plant.rows(IN_LEDGER).getFirst();
            worker.stop(Duration.ofSeconds(30));
            assertThatThrownBy(() -> plant.command("restore", backup)).hasMessageContaining("empty");

            plant.turnToEmptyDatabase();
            plant.command("restore", backup);
            assertThat(plant.number("SELECT count(*) FROM ledger")).isEqualTo(first);
            plant.worker();
            plant.awaitTaken(1, all);

            assertThat(plant.rows(IN_LEDGER))
                    .containsExactly(ledger)
                    .containsExactly(all + " records, " + all + " offsets, epoch 1");
            assertThat(Figures.differences(before, withoutRevision(plant.api().all())))
                    .isEmpty();
        }
    }

    /** A restored database says so by a higher revision; nothing else of an answer may be another. */
    private static Map<String, String> withoutRevision(Map<String, String> answers) {
        answers.replaceAll((path, body) -> body.replaceAll("\"dataRevision\":\\d+", ""));
        return answers;
    }
}
