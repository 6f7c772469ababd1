package org.saferindicators.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.statistics.significance.Wanted;

/** Against qicharts2 0.8.1. */
class AttributeVectorsTest {

    /** What qicharts2 multiplies the screened moving range of an i chart by, which the XmR chart rounds to 2.66. */
    private static final double REACH = 3 / 1.128;

    static Stream<JsonNode> attributes() throws IOException {
        return cases().filter(vector -> !vector.at("/chart").asText().equals("i"));
    }

    static Stream<JsonNode> gaps() throws IOException {
        return cases().filter(vector -> vector.at("/chart").asText().equals("i"));
    }

    private static Stream<JsonNode> cases() throws IOException {
        try (var file = AttributeVectorsTest.class.getResourceAsStream("/vectors/spc_attribute.json")) {
            return new ObjectMapper().readTree(file).valueStream().toList().stream();
        }
    }

    @Test
    void readsEveryCase() throws IOException {
        assertThat(attributes()).hasSize(6);
        assertThat(gaps()).hasSize(4);
        assertThat(cases()).hasSize(10);
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void attributeChartsAgree(JsonNode vector) {
        AttributeChart chart = chart(vector);
        List<AttributePoint> points = chart.points();

        close(chart.centre(), vector.at("/expected/center"));
        assertThat(points).hasSize(vector.at("/numerators").size());
        for (int i = 0; i < points.size(); i++) {
            close(points.get(i).limits().lower(), vector.at("/expected/lower/" + i));
            close(points.get(i).limits().upper(), vector.at("/expected/upper/" + i));
            close(points.get(i).warning().lower(), vector.at("/expected/lower2s/" + i));
            close(points.get(i).warning().upper(), vector.at("/expected/upper2s/" + i));
            assertThat(points.get(i).signal())
                    .isEqualTo(vector.at("/expected/sigmaSignal/" + i).asBoolean());
        }
        runsAgree(chart.runs().orElseThrow(), vector);
    }

    private static AttributeChart chart(JsonNode vector) {
        List<Integer> counts =
                vector.at("/numerators").valueStream().map(JsonNode::asInt).toList();
        return switch (vector.at("/chart").asText()) {
            case "p" -> AttributeChart.shares(subgroups(vector, counts));
            case "u" -> AttributeChart.rates(subgroups(vector, counts));
            case "c" -> AttributeChart.counts(counts);
            default -> throw new IllegalArgumentException(vector.toString());
        };
    }

    private static List<Subgroup> subgroups(JsonNode vector, List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .mapToObj(i -> new Subgroup(
                        counts.get(i), vector.at("/denominators/" + i).asInt()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void movingRangesDoNotCrossAGap(JsonNode vector) {
        List<Optional<Double>> months = vector.at("/numerators")
                .valueStream()
                .map(value -> Optional.of(value).filter(JsonNode::isNumber).map(JsonNode::asDouble))
                .toList();
        Limits plain = limits(months, false);
        Limits screened = limits(months, true);

        close(plain.averageMovingRange(), vector.at("/expected/averageMovingRange"));
        close(plain.mean(), vector.at("/expected/center"));
        Band three = Band.around(screened.mean(), REACH * screened.averageMovingRange());
        Band two = Band.around(screened.mean(), 2 * REACH / 3 * screened.averageMovingRange());
        for (int i = 0; i < months.size(); i++) {
            close(three.lower(), vector.at("/expected/lower/" + i));
            close(three.upper(), vector.at("/expected/upper/" + i));
            close(two.lower(), vector.at("/expected/lower2s/" + i));
            close(two.upper(), vector.at("/expected/upper2s/" + i));
            assertThat(months.get(i).map(three::outside).orElse(Side.NEITHER) != Side.NEITHER)
                    .isEqualTo(vector.at("/expected/sigmaSignal/" + i).asBoolean());
        }
        List<Double> values = months.stream().flatMap(Optional::stream).toList();
        runsAgree(RunSummary.of(values, plain.mean()).orElseThrow(), vector);
    }

    private static Limits limits(List<Optional<Double>> months, boolean screening) {
        XmrOptions options = new XmrOptions(screening, RunLength.SEVEN, Optional.empty());
        return XmrChart.of(Series.of(months), Wanted.FALL, options)
                .segments()
                .getFirst()
                .limits()
                .orElseThrow();
    }

    private static void runsAgree(RunSummary found, JsonNode vector) {
        JsonNode expected = vector.at("/expected");
        assertThat(found)
                .isEqualTo(new RunSummary(
                        expected.at("/usefulPoints").asInt(),
                        expected.at("/longestRun").asInt(),
                        expected.at("/longestRunMax").asInt(),
                        expected.at("/crossings").asInt(),
                        expected.at("/crossingsMin").asInt()));
    }

    private static void close(double found, JsonNode expected) {
        assertThat(expected.isNumber()).isTrue();
        assertThat(found).isCloseTo(expected.asDouble(), within(1e-9 * Math.abs(expected.asDouble())));
    }
}
