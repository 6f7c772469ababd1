package org.saferindicators.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.statistics.significance.Wanted;

/** Against NHSRplotthedots 0.2.2. */
class SpcVectorsTest {

    static Stream<JsonNode> cases() throws IOException {
        try (var file = SpcVectorsTest.class.getResourceAsStream("/vectors/spc_xmr.json")) {
            return new ObjectMapper().readTree(file).valueStream().toList().stream();
        }
    }

    @Test
    void readsEveryCase() throws IOException {
        assertThat(cases()).hasSize(39);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linesAgree(JsonNode vector) {
        XmrChart chart = chart(vector);

        lines(vector, "/mean", chart, Limits::mean);
        lines(vector, "/lowerProcessLimit", chart, limits -> limits.process().lower());
        lines(vector, "/upperProcessLimit", chart, limits -> limits.process().upper());
    }

    private static void lines(JsonNode vector, String field, XmrChart chart, Function<Limits, Double> line) {
        List<Double> expected = list(vector.at("/expected" + field), JsonNode::asDouble);
        assertThat(chart.points()).as(field).hasSameSizeAs(expected);
        for (Point point : chart.points()) {
            double value = expected.get(point.index());
            assertThat(point.limits().map(line).orElseThrow())
                    .as(field + " of " + point.index())
                    .isCloseTo(value, within(1e-9 * Math.max(1, Math.abs(value))));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void signalsAgree(JsonNode vector) {
        XmrChart chart = chart(vector);

        flags(vector, "/outsideLimits", chart, point -> point.signals().outsideLimits());
        flags(vector, "/closeToLimits", chart, point -> point.signals().closeToLimits());
        flags(vector, "/trialLimits", chart, point -> segmentOf(chart, point).trialLimits());
        assertThat(chart.points())
                .extracting(point -> sign(point.signals().side()))
                .isEqualTo(list(vector.at("/expected/relativeToMean"), JsonNode::asInt));
        assertThat(chart.points())
                .extracting(point -> point.cause().label(RunLength.SEVEN))
                .isEqualTo(list(vector.at("/expected/specialCauseType"), JsonNode::asText));
        assertThat(chart.points())
                .extracting(point -> point.variation().word())
                .isEqualTo(list(vector.at("/expected/pointType"), JsonNode::asText));
    }

    private static void flags(JsonNode vector, String field, XmrChart chart, Function<Point, Boolean> flag) {
        assertThat(chart.points())
                .as(field)
                .extracting(flag)
                .isEqualTo(list(vector.at("/expected" + field), JsonNode::asBoolean));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLatestAndTheTargetAgree(JsonNode vector) {
        XmrChart chart = chart(vector);
        Optional<Double> target =
                Optional.of(vector.at("/target")).filter(JsonNode::isNumber).map(JsonNode::asDouble);

        assertThat(chart.latestVariation().map(Variation::word))
                .hasValue(vector.at("/expected/latestVariation").asText());
        assertThat(target.flatMap(chart::assurance).map(Assurance::word))
                .isEqualTo(Optional.of(vector.at("/expected/assurance"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void segmentsAreThoseAskedFor(JsonNode vector) {
        XmrChart chart = chart(vector);
        List<Integer> starts = Stream.concat(Stream.of(0), list(vector.at("/rebaseAt"), JsonNode::asInt).stream())
                .toList();

        assertThat(chart.segments()).extracting(Segment::from).isEqualTo(starts);
        assertThat(chart.segments()).allMatch(segment -> segment.n() == segment.to() - segment.from() + 1);
        assertThat(chart.segments().getLast().to())
                .isEqualTo(vector.at("/values").size() - 1);
    }

    private static XmrChart chart(JsonNode vector) {
        Wanted wanted = switch (vector.at("/improvementDirection").asText()) {
            case "decrease" -> Wanted.FALL;
            case "increase" -> Wanted.RISE;
            case "neutral" -> Wanted.NEITHER;
            default -> throw new IllegalArgumentException(vector.toString());
        };
        Optional<Integer> fixAfter =
                Optional.of(vector.at("/fixAfterN")).filter(JsonNode::isNumber).map(JsonNode::asInt);
        return XmrChart.of(
                new Series(
                        list(vector.at("/values"), value -> Optional.of(value.asDouble())),
                        list(vector.at("/rebaseAt"), JsonNode::asInt)),
                wanted,
                new XmrOptions(vector.at("/screenOutliers").asBoolean(), RunLength.SEVEN, fixAfter));
    }

    private static Segment segmentOf(XmrChart chart, Point point) {
        return chart.segments().stream()
                .filter(segment -> point.index() >= segment.from() && point.index() <= segment.to())
                .findFirst()
                .orElseThrow();
    }

    private static int sign(Side side) {
        return switch (side) {
            case ABOVE -> 1;
            case NEITHER -> 0;
            case BELOW -> -1;
        };
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> value) {
        return array.valueStream().map(value).toList();
    }
}
