package org.saferindicators.statistics.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonVectorsTest {

    static Stream<JsonNode> cases() throws IOException {
        try (var file = SeasonVectorsTest.class.getResourceAsStream("/vectors/seasonality.json")) {
            return new ObjectMapper().readTree(file).valueStream().toList().stream();
        }
    }

    @Test
    void noCaseIsLeftOut() throws IOException {
        assertThat(cases()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithRsDecompose(JsonNode vector) {
        JsonNode expected = vector.at("/expected");
        List<Double> values =
                vector.at("/values").valueStream().map(JsonNode::asDouble).toList();

        Seasons found =
                Seasons.of(values, Model.valueOf(vector.at("/type").asText())).orElseThrow();

        same(found.index(), expected.at("/seasonalByPosition"));
        same(found.adjusted(), expected.at("/seasonallyAdjusted"));
        assertThat(found.trend()).hasSize(expected.at("/trend").size());
        for (int i = 0; i < found.trend().size(); i++) {
            JsonNode trend = expected.at("/trend").get(i);
            assertThat(found.trend().get(i).isEmpty()).isEqualTo(trend.isNull());
            found.trend().get(i).ifPresent(value -> close(value, trend.asDouble()));
        }
    }

    private static void same(List<Double> found, JsonNode expected) {
        assertThat(found).hasSize(expected.size());
        for (int i = 0; i < found.size(); i++) {
            close(found.get(i), expected.get(i).asDouble());
        }
    }

    private static void close(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
    }

    @Test
    void needsTwoYearsAndForMultiplyingNoZero() {
        assertThat(Seasons.of(Collections.nCopies(23, 1.0), Model.ADDITIVE)).isEmpty();
        assertThat(Seasons.of(Collections.nCopies(24, 0.0), Model.MULTIPLICATIVE))
                .isEmpty();
        assertThat(Seasons.of(Collections.nCopies(24, 0.0), Model.ADDITIVE)
                        .orElseThrow()
                        .index())
                .containsOnly(0.0);
    }
}
