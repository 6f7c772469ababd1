package org.saferindicators.local.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;

/** The shipped feeds: each record as the schemas want it, each manifest true, each file built from its source. */
class SamplesTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyRecordIsAsItsSchemaWantsIt() throws IOException {
        return Shipped.sampleFiles().stream()
                .map(file ->
                        DynamicTest.dynamicTest(Shipped.SAMPLES.relativize(file).toString(), () -> {
                            for (JsonNode one : Shipped.records(file)) {
                                assertThat(Shipped.faults(one.get("type").asText(), one))
                                        .as(one.toString())
                                        .isEmpty();
                            }
                        }));
    }

    @TestFactory
    Stream<DynamicTest> everySubmissionIsWhatItsManifestSays() throws IOException {
        return Shipped.sampleFiles().stream()
                .filter(file -> Shipped.text(file).contains("\"type\":\"manifest\""))
                .map(file -> DynamicTest.dynamicTest(
                        Shipped.SAMPLES.relativize(file).toString(),
                        () -> checkSubmission(Shipped.text(file).lines().toList())));
    }

    private static void checkSubmission(List<String> lines) throws Exception {
        JsonNode manifest = Shipped.json(lines.getLast());
        List<String> rows = lines.subList(0, lines.size() - 1);
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = Shipped.json(rows.get(i));
            assertThat(row.get("row").asInt()).isEqualTo(i + 1);
            assertThat(row.get("submission")).isEqualTo(manifest.get("submission"));
            assertThat(row.get("dataset")).isEqualTo(manifest.get("dataset"));
            if (manifest.at("/scope").has("measures")) {
                assertThat(manifest.at("/scope/measures")).contains(row.get("measure"));
            }
            assertThat(manifest.at("/scope/areas")).contains(row.get("area"));
            assertThat(months(row.get("period").asText()))
                    .allSatisfy(month -> assertThat(
                                    months(manifest.at("/scope/months").asText()))
                            .satisfies(scope -> assertThat(month).isBetween(scope.getFirst(), scope.getLast())));
            cells.add(row.get("measure") + "|" + row.get("area") + "|" + row.get("period"));
            sha256.update((rows.get(i) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(cells).doesNotHaveDuplicates();
        assertThat(manifest.get("rows").asInt()).isEqualTo(rows.size());
        assertThat(manifest.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(sha256.digest()));
    }

    private static List<YearMonth> months(String period) {
        MonthRange months = Period.parse(period).months();
        return List.of(months.start(), months.last());
    }

    @ParameterizedTest
    @CsvSource({
        "mps-borough-historic_201504-201612_edition-2017-01, 2017-01-31, 2015-04, 01-mps-borough-2017-01",
        "mps-borough-24m_201701-201812_edition-2019-01, 2019-01-31, 2017-01, 02-mps-borough-2019-01"
    })
    void thePoliceEditionsAreBuiltFromThePublishedFiles(String csv, LocalDate date, YearMonth from, String sample)
            throws IOException {
        Path built = folder.resolve(sample + ".ndjson.gz");
        new MpsConverter(Shipped.REFERENCE)
                .convert(
                        new MpsConverter.Edition(
                                Shipped.SAMPLES.resolve("source/mps/" + csv + ".csv.gz"),
                                date,
                                sample.substring(3),
                                from),
                        built);

        assertThat(Shipped.text(built))
                .isEqualTo(Shipped.text(
                        Shipped.SAMPLES.resolve("feed.police.mps.v1").resolve(sample + ".ndjson.gz")));
    }

    @Test
    void theSeedsSubmissionsAreBuiltFromTheirTables() throws IOException {
        SeedFeeds.write(Shipped.SAMPLES.resolve("source"), folder);

        Map<String, Integer> rows = Map.of(
                "feed.police.mps.v1/03-metstats2-2018-03-28", 42,
                "feed.police.mps.v1/04-hate-crime-2018-03-28", 12,
                "feed.fire.lfb.v1/01-fire-2018-03-28", 1,
                "feed.marac.barking-dagenham.v1/01-marac-2018-03-28", 22,
                "feed.partnership.barking-dagenham.v1/01-reoffending-2018-03-28", 6);
        rows.forEach((name, count) -> {
            String built = Shipped.text(folder.resolve(name + ".ndjson"));
            assertThat(built).isEqualTo(Shipped.text(Shipped.SAMPLES.resolve(name + ".ndjson")));
            assertThat(built.lines()).hasSize(count + 1);
        });
    }
}
