package org.saferindicators.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A report that a partnership publishes: what was known on the day, and never anything else again. */
class PublicationTest {

    private static final String TOPIC = "feed.partnership.barking-dagenham.v1";
    private static final String PLAN = "/v1/plans/barking-dagenham-csp-2017-18";
    private static final String LIVE = PLAN + "/report?period=2018-01&asAt=2018-03-28";
    private static final String FROZEN = PLAN + "/publications/board-2018-03-28";
    private static final String OF_PLAN =
            "\"dataset\":\"barking-dagenham-partnership\",\"plan\":\"barking-dagenham-csp-2017-18\",";
    private static final String PUBLICATION = "{\"type\":\"publication\"," + OF_PLAN
            + "\"id\":\"board-2018-03-28\",\"kind\":\"report\",\"period\":\"2018-01\",\"asAt\":\"2018-03-28\"}";
    private static final String LATER = "{\"type\":\"action\"," + OF_PLAN
            + "\"indicator\":\"gun-crime\",\"reference\":\"written-afterwards\",\"text\":\"Written down afterwards.\","
            + "\"owner\":\"Analyst\",\"state\":\"planned\",\"knownOn\":\"2018-03-01\"}";

    @Test
    void isFrozenToTheLetterWhateverComesAfterwards() throws IOException {
        try (Plant plant = new Plant()) {
            long sent = plant.send(Plant.ROOT.resolve("deploy/samples"));
            plant.worker();
            plant.awaitTaken(1, sent);
            Figures api = plant.api();
            String live = api.ask(LIVE);

            sent += plant.send(file(plant.folder().resolve("first"), PUBLICATION));
            await("the report is frozen")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> plant.number("SELECT count(*) FROM publication") == 1);
            String frozen = api.ask(FROZEN);
            assertThat(frozen).isEqualTo(live);

            sent += plant.send(file(plant.folder().resolve("second"), LATER));
            plant.awaitTaken(1, sent);
            await("the live report has what was written afterwards")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> api.ask(LIVE).contains("Written down afterwards."));
            plant.command("replay", TOPIC);
            await("the replay is over")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> plant.number("SELECT count(*) FROM ledger WHERE epoch = 2") > 90);

            assertThat(api.ask(FROZEN)).isEqualTo(frozen);
            assertThat(plant.number("SELECT count(*) FROM publication")).isEqualTo(1);
        }
    }

    private static Path file(Path folder, String record) throws IOException {
        Path topic = Files.createDirectories(folder.resolve(TOPIC));
        return Files.writeString(topic.resolve("90-later.ndjson"), record + "\n");
    }
}
