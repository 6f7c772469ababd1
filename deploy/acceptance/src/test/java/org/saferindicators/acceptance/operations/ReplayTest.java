package org.saferindicators.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every topic read again from its start, twice, as a person orders it while the worker runs. */
class ReplayTest {

    private static final String BY_OUTCOME = "SELECT DISTINCT outcome FROM ledger WHERE epoch = %d ORDER BY 1";
    private static final String NOT_ONCE = """
            SELECT count(*) FROM (SELECT FROM ledger GROUP BY topic, partition, epoch, record_offset HAVING count(*) > 1)
            """;

    @Test
    void everyFigureStaysAsItIsAndNothingIsAcceptedAnew() {
        try (Plant plant = new Plant()) {
            long sent = plant.send(Plant.ROOT.resolve("deploy/samples"))
                    + plant.send(Feeds.month(plant.folder(), "2020-02"))
                    + plant.send(Feeds.month(plant.folder(), "2020-03"))
                    + plant.send(Feeds.events(plant.folder(), 0, 400));
            plant.worker();
            plant.awaitTaken(1, sent);
            Figures api = plant.api();
            Map<String, String> before = api.all();
            Map<String, String> rejections = api.rejections();
            assertThat(plant.rows(BY_OUTCOME.formatted(1))).contains("accepted", "conflict", "rejected", "superseded");
            assertThat(before)
                    .hasSizeGreaterThan(100)
                    .anySatisfy((path, body) -> assertThat(body).contains("\"value\":1319"));

            List<String> topics = plant.rows("SELECT DISTINCT topic FROM partition_progress");
            for (int epoch = 2; epoch <= 3; epoch++) {
                topics.forEach(topic -> plant.command("replay", topic));
                plant.awaitTaken(epoch, sent);

                assertThat(plant.rows(BY_OUTCOME.formatted(epoch)))
                        .contains("unchanged")
                        .doesNotContain("accepted");
                assertThat(Figures.differences(before, api.all())).isEmpty();
                assertThat(Figures.differences(rejections, api.rejections())).isEmpty();
            }
            assertThat(plant.number(NOT_ONCE)).isZero();
        }
    }
}
