package org.saferindicators.statistics.recent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.statistics.significance.Verdict;
import org.saferindicators.statistics.significance.Wanted;

/** Against R: weighted {@code lm}, {@code prop.trend.test}, leave-one-out slopes. */
class RecentTrendVectorsTest {

    static Stream<JsonNode> rates() throws IOException {
        return cases().filter(vector -> vector.at("/type").asText().equals("RATE"));
    }

    static Stream<JsonNode> proportions() throws IOException {
        return cases().filter(vector -> vector.at("/type").asText().equals("PROPORTION"));
    }

    private static Stream<JsonNode> cases() throws IOException {
        try (var file = RecentTrendVectorsTest.class.getResourceAsStream("/vectors/recent_trend.json")) {
            return new ObjectMapper().readTree(file).valueStream().toList().stream();
        }
    }

    @Test
    void readsEveryCase() throws IOException {
        assertThat(rates()).hasSize(12);
        assertThat(proportions()).hasSize(12);
        assertThat(cases()).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("rates")
    void ratesAgree(JsonNode vector) {
        RecentTrend.Found found = found(
                RecentTrend.ofRates(periods(vector), vector.at("/multiplier").asDouble(), wanted(vector)));

        assertThat(found.figures()).hasSize(5);
        for (int i = 0; i < 5; i++) {
            Figure figure = found.figures().get(i);
            close(figure.value(), vector.at("/expected/values/" + i), 1e-9);
            close(figure.limits().lower(), vector.at("/expected/lower95/" + i), 1e-7);
            close(figure.limits().upper(), vector.at("/expected/upper95/" + i), 1e-7);
        }
        close(found.slope(), vector.at("/expected/slope"), 1e-9);
        close(found.standardError().orElseThrow(), vector.at("/expected/seSlope"), 1e-9);
        agrees(found, vector);
    }

    @ParameterizedTest
    @MethodSource("proportions")
    void proportionsAgree(JsonNode vector) {
        RecentTrend.Found found = found(RecentTrend.ofProportions(
                periods(vector), vector.at("/multiplier").asDouble(), wanted(vector)));

        close(found.slope(), vector.at("/expected/logitSlope"), 1e-9);
        close(found.p(), vector.at("/expected/pValue"), 1e-6);
        assertThat(found.standardError()).isEmpty();
        agrees(found, vector);
    }

    private static void agrees(RecentTrend.Found found, JsonNode vector) {
        JsonNode expected = vector.at("/expected");
        close(found.chiSquared(), expected.at("/chiSquared"), 1e-9);
        assertThat(found.slopesAgree()).isEqualTo(expected.at("/slopesAgree").asBoolean());
        assertThat(found.marker())
                .isEqualTo(Marker.valueOf(expected.at("/marker").asText()));
        assertThat(found.verdict())
                .isEqualTo(Verdict.valueOf(expected.at("/verdict").asText()));
    }

    @Test
    void whatIsNotCalculableSaysWhy() {
        assertThat(RecentTrend.ofRates(of("1/9 1/9 1/9 1/9"), 1000, Wanted.FALL))
                .isEqualTo(new RecentTrend.NotCalculable(RecentTrend.Reason.TOO_FEW_POINTS));
        assertThat(RecentTrend.ofRates(of("1/9 1/9 1/0 1/9 1/9"), 1000, Wanted.FALL))
                .isEqualTo(new RecentTrend.NotCalculable(RecentTrend.Reason.NO_DENOMINATOR));
        assertThat(RecentTrend.ofProportions(of("1/9 1/9 0/9 1/9 1/9"), 100, Wanted.FALL))
                .isEqualTo(new RecentTrend.NotCalculable(RecentTrend.Reason.ALL_OR_NOTHING));
        assertThat(RecentTrend.ofProportions(of("1/9 1/9 9/9 1/9 1/9"), 100, Wanted.FALL))
                .isEqualTo(new RecentTrend.NotCalculable(RecentTrend.Reason.ALL_OR_NOTHING));
    }

    /** 10 of 100 four times, then 90: without the last the line is flat, which counts as rising. */
    @Test
    void aFlatLineCountsAsRising() {
        RecentTrend.Found found =
                found(RecentTrend.ofProportions(of("10/100 20/200 10/100 30/300 90/100"), 100, Wanted.FALL));

        assertThat(found.slopesAgree()).isTrue();
        assertThat(found.marker()).isEqualTo(Marker.INCREASING);
        assertThat(found.verdict()).isEqualTo(Verdict.DETERIORATION);
        assertThat(found.figures()).extracting(Figure::value).containsExactly(10.0, 10.0, 10.0, 10.0, 90.0);
    }

    /** Nothing counted at all: the values are 0, the limits 0 to 3.689 (exact), so the slope is 0 and so is chi-squared. */
    @Test
    void noEventsAreNoTrend() {
        RecentTrend.Found found = found(RecentTrend.ofRates(of("0/9 0/9 0/9 0/9 0/9"), 1, Wanted.FALL));

        assertThat(found.slope()).isZero();
        assertThat(found.chiSquared()).isZero();
        assertThat(found.p()).isEqualTo(1);
        assertThat(found.marker()).isEqualTo(Marker.NO_SIGNIFICANT_CHANGE);
    }

    @Test
    void whatCannotBeIsRefused() {
        List<Period> five = of("1/9 1/9 1/9 1/9 1/9");

        assertThatIllegalArgumentException().isThrownBy(() -> new Period(-1, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecentTrend.ofRates(of("1/9 1/9 1/9 1/9 1/9 1/9"), 1, Wanted.FALL));
        assertThatIllegalArgumentException().isThrownBy(() -> RecentTrend.ofRates(five, 0, Wanted.FALL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecentTrend.ofProportions(of("10/9 1/9 1/9 1/9 1/9"), 100, Wanted.FALL));
    }

    private static RecentTrend.Found found(RecentTrend trend) {
        return switch (trend) {
            case RecentTrend.Found found -> found;
            case RecentTrend.NotCalculable not -> throw new AssertionError(not.reason());
        };
    }

    private static List<Period> of(String fractions) {
        return Stream.of(fractions.split(" ", -1))
                .map(fraction -> fraction.split("/", -1))
                .map(parts -> new Period(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    private static List<Period> periods(JsonNode vector) {
        return IntStream.range(0, vector.at("/numerators").size())
                .mapToObj(i -> new Period(
                        vector.at("/numerators/" + i).asInt(),
                        vector.at("/denominators/" + i).asInt()))
                .toList();
    }

    private static Wanted wanted(JsonNode vector) {
        return switch (vector.at("/polarity").asText()) {
            case "LOWER_IS_BETTER" -> Wanted.FALL;
            case "HIGHER_IS_BETTER" -> Wanted.RISE;
            case "NEUTRAL" -> Wanted.NEITHER;
            default -> throw new IllegalArgumentException(vector.toString());
        };
    }

    private static void close(double found, JsonNode expected, double relative) {
        assertThat(expected.isNumber()).isTrue();
        assertThat(found).isCloseTo(expected.asDouble(), within(relative * Math.abs(expected.asDouble())));
    }
}
