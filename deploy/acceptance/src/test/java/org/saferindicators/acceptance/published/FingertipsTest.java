package org.saferindicators.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rates, limits and verdicts of Campylobacter as Public Health England published them for 2015 and 2016. */
class FingertipsTest {

    private static final String PLAN = "campylobacter";
    private static final String ENGLAND = "E92000001";

    private static List<Fingertips.Row> authorities() {
        return Fingertips.rows().stream().filter(Fingertips.Row::isAuthority).toList();
    }

    private static List<Fingertips.Row> counted() {
        return authorities().stream().filter(Fingertips.Row::isCounted).toList();
    }

    private static JsonNode benchmarks(Fingertips.Row row) {
        return Benchmarked.benchmarks(PLAN, PLAN, "area=" + row.area() + "&period=" + row.period());
    }

    private static String verdict(Fingertips.Row row, String larger) {
        return Benchmarked.beside(benchmarks(row), larger).at("/verdict").asText();
    }

    @Test
    void theFileIsAllOfEngland() {
        assertThat(Fingertips.rows()).hasSize(324);
        assertThat(authorities()).hasSize(304);
        assertThat(counted()).hasSize(300);
    }

    @Test
    void everyRateIsComputedAsPublished() {
        assertThat(Fingertips.rows())
                .filteredOn(Fingertips.Row::isCounted)
                .hasSize(320)
                .allSatisfy(row -> {
                    JsonNode answer = benchmarks(row);
                    double published = Double.parseDouble(row.value());
                    assertThat(answer.at("/figure/value").asDouble(-1)).isCloseTo(published, within(1e-9 * published));
                    assertThat(answer.at("/figure/origin").asText()).isEqualTo("computed");
                });
    }

    @Test
    void limitsAreThePublishedOnes() {
        assertThat(Fingertips.rows())
                .filteredOn(row -> !row.lower().isEmpty())
                .hasSize(302)
                .allSatisfy(row -> {
                    JsonNode interval = benchmarks(row).at("/interval");
                    assertThat(interval.at("/lower").asDouble(-1))
                            .isCloseTo(Double.parseDouble(row.lower()), within(0.01));
                    assertThat(interval.at("/upper").asDouble(-1))
                            .isCloseTo(Double.parseDouble(row.upper()), within(0.01));
                });
    }

    @Test
    void verdictsAgainstEnglandAreThePublishedOnes() {
        Map<String, Long> words = agreed(Fingertips.Row::againstEngland, row -> ENGLAND);

        assertThat(words).isEqualTo(Map.of("better", 118L, "similar", 76L, "worse", 106L));
    }

    @Test
    void verdictsAgainstTheRegionAreThePublishedOnes() {
        Map<String, Long> words = agreed(Fingertips.Row::againstRegion, Fingertips.Row::region);

        assertThat(words).isEqualTo(Map.of("better", 96L, "similar", 117L, "worse", 87L));
    }

    /** How many of the 300 verdicts are which word, after each has been compared with the published one. */
    private static Map<String, Long> agreed(
            Function<Fingertips.Row, String> published, Function<Fingertips.Row, String> larger) {
        List<Fingertips.Row> agreeing = counted().stream()
                .filter(row -> verdict(row, larger.apply(row))
                        .equals(published.apply(row).toLowerCase(Locale.ROOT)))
                .toList();
        assertThat(agreeing).hasSize(300).containsExactlyElementsOf(counted());
        return agreeing.stream()
                .collect(Collectors.groupingBy(
                        row -> published.apply(row).toLowerCase(Locale.ROOT), Collectors.counting()));
    }

    /** The Isles of Scilly are published with Cornwall, the City of London with Hackney. */
    @Test
    void whoHasNoCountHasNoVerdictButAReason() {
        List<Fingertips.Row> others =
                authorities().stream().filter(row -> !row.isCounted()).toList();

        assertThat(others).hasSize(4).allSatisfy(row -> {
            JsonNode answer = benchmarks(row);
            assertThat(answer.at("/figure/value").isNull()).isTrue();
            assertThat(answer.at("/figure/absence/reason").asText()).isEqualTo("not-applicable");
            assertThat(answer.at("/figure/absence/text").asText()).contains("combined");
            assertThat(answer.at("/interval").isMissingNode()).isTrue();
            assertThat(answer.at("/comparators"))
                    .isNotEmpty()
                    .allSatisfy(
                            one -> assertThat(one.path("verdict").isTextual()).isFalse());
        });
    }

    @Test
    void englandHasNoVerdictAndItsRegionsHaveNoneAgainstThemselves() {
        assertThat(Fingertips.rows())
                .filteredOn(row -> !row.isAuthority())
                .hasSize(20)
                .allSatisfy(row -> assertThat(Benchmarked.each(benchmarks(row).at("/comparators"))
                                .map(one -> one.at("/area/code").asText()))
                        .doesNotContain(row.area()));
        assertThat(Fingertips.rows())
                .filteredOn(row -> row.area().equals(ENGLAND))
                .hasSize(2)
                .allSatisfy(row -> assertThat(benchmarks(row).at("/comparators"))
                        .allSatisfy(one ->
                                assertThat(one.path("verdict").isTextual()).isFalse()));
    }
}
