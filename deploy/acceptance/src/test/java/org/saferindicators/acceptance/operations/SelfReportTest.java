package org.saferindicators.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferindicators.local.LocalPostgres;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.Signal;

/** What the packaged worker tells of itself: metrics, logs, health; and how it goes when it is told to. */
class SelfReportTest {

    private static final String MARKER = "zzmarkerzz";
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    /** Refused for its category, its type, an unknown field, a broken JSON, a date and personal data. */
    private static List<String> marked() {
        String offence =
                "{\"type\":\"offence\",\"dataset\":\"police-uk-leicestershire\",\"reference\":\"%032x\",\"version\":1,";
        return List.of(
                offence.formatted(1) + "\"category\":\"" + MARKER + "\",\"recordedOn\":\"2019-04\"}",
                "{\"type\":\"" + MARKER + "\",\"dataset\":\"police-uk-leicestershire\"}",
                offence.formatted(2) + "\"" + MARKER + "\":1,\"category\":\"drugs\",\"recordedOn\":\"2019-04\"}",
                "{\"" + MARKER + "\":",
                offence.formatted(3) + "\"category\":\"drugs\",\"recordedOn\":\"" + MARKER + "\"}",
                "{\"type\":\"commentary\",\"text\":\"" + MARKER + "@example.org\"}");
    }

    @Test
    void saysWhatItDoesAndNothingOfWhatItWasSent() throws IOException {
        try (LocalPostgres postgres = LocalPostgres.start(folder.resolve("postgres"));
                Plant plant = new Plant(postgres.jdbcUrl())) {
            List<String> marked = marked();
            long sent = plant.send(Feeds.write(
                            plant.folder().resolve(Feeds.LEICESTERSHIRE).resolve("marked.ndjson"), marked))
                    + plant.send(Feeds.events(plant.folder(), 0, 20))
                    + sendAsTheReadmeSays(plant);
            long fires = plant.send(Plant.ROOT.resolve("deploy/samples/feed.fire.lfb.v1"));
            ServiceProcess worker = plant.worker();
            plant.awaitTaken(1, sent + fires);

            assertThat(plant.rows("SELECT category || ' ' || area FROM event WHERE month = '2020-05-01'"))
                    .containsExactly("burglary E07000130");

            List<String> documented = documentedMetrics();
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(documented).allMatch(ask(worker, "/q/metrics")::contains));
            assertThat(ask(worker, "/q/metrics"))
                    .contains("outcome=\"accepted\"", "outcome=\"rejected\"", "code=\"UNKNOWN_CATEGORY\"")
                    .doesNotContain(MARKER);

            plant.command("replay", Feeds.LEICESTERSHIRE);
            plant.awaitTaken(2, sent);
            postgres.stopImmediate();
            staysReadyWhileTheDatabaseIsAway(worker);
            postgres.restart();
            long more = plant.send(Feeds.events(plant.folder(), 20, 30));
            plant.awaitTaken(2, sent + more);
            worker.signal(Signal.TERM);
            await().atMost(Duration.ofSeconds(30)).until(() -> !worker.isAlive());

            assertThat(plant.number("SELECT count(*) FROM quarantine")).isGreaterThanOrEqualTo(marked.size());
            assertThat(Files.readAllLines(worker.log()))
                    .hasSizeGreaterThan(5)
                    .noneMatch(line -> line.contains(MARKER))
                    .allSatisfy(SelfReportTest::isStructured);
        }
    }

    /** The lines of README.md that send one offence, with the broker of this test. */
    private static long sendAsTheReadmeSays(Plant plant) throws IOException {
        String readme = Files.readString(Plant.ROOT.resolve("README.md"));
        String lines = readme.substring(readme.indexOf("mkdir -p target/one/"));
        String printed =
                plant.shell(lines.substring(0, lines.indexOf("curl -s")).replace("localhost:19092", plant.bootstrap()));
        assertThat(printed).contains("1 records acknowledged");
        return 1;
    }

    private static void staysReadyWhileTheDatabaseIsAway(ServiceProcess worker) {
        await().atMost(LIMIT).until(() -> Files.readString(worker.log()).contains("no sweep of submissions now"));
        assertThat(ask(worker, "/q/health/ready")).contains("UP");
        assertThat(ask(worker, "/q/health/live")).contains("poll-thread").doesNotContain("DOWN");
    }

    /** Names in the first column of the table of metrics. */
    private static List<String> documentedMetrics() throws IOException {
        try (Stream<String> lines = Files.lines(Plant.ROOT.resolve("ingest-worker/docs/operations.md"))) {
            List<String> names = lines.filter(line -> line.startsWith("| `safer_ingest_"))
                    .map(line -> line.substring(3, line.indexOf('`', 3)).replaceAll("\\{.*", ""))
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(8);
            return names;
        }
    }

    private static void isStructured(String line) {
        try {
            JsonNode said = JSON.readTree(line);
            assertThat(Stream.of("timestamp", "level", "loggerName", "message").allMatch(said::has))
                    .as(line)
                    .isTrue();
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String ask(ServiceProcess worker, String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(worker.base() + path)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
