package org.saferindicators.statistics.peer;

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
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.interval.Intervals;
import org.saferindicators.statistics.significance.Wanted;

/** Ranks, funnels and benchmarks against R (ranks, PHEindicatormethods) and the rule of Fingertips. */
class PeerVectorsTest {

    private static final double ARITHMETIC = 1e-9;
    private static final double QUANTILE = 1e-7;

    private static List<JsonNode> cases(String file) throws IOException {
        try (var vectors = PeerVectorsTest.class.getResourceAsStream("/vectors/" + file)) {
            return new ObjectMapper().readTree(vectors).valueStream().toList();
        }
    }

    static Stream<JsonNode> ranks() throws IOException {
        return cases("rank_quartile.json").stream();
    }

    static Stream<JsonNode> funnels() throws IOException {
        return cases("funnel_significance.json").stream();
    }

    private static Wanted wanted(String polarity) {
        return switch (polarity) {
            case "LOWER_IS_BETTER" -> Wanted.FALL;
            case "HIGHER_IS_BETTER" -> Wanted.RISE;
            case "NEUTRAL" -> Wanted.NEITHER;
            default -> throw new IllegalArgumentException(polarity);
        };
    }

    private static void close(String id, double found, double expected, double relative) {
        assertThat(found).as(id).isCloseTo(expected, within(Math.max(1e-14, relative * Math.abs(expected))));
    }

    @Test
    void noCaseIsLeftOut() throws IOException {
        assertThat(cases("rank_quartile.json")).hasSize(24);
        assertThat(cases("funnel_significance.json")).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("ranks")
    void ranksAndQuartilesAgree(JsonNode vector) {
        String id = vector.at("/id").asText();
        JsonNode expected = vector.at("/expected");
        List<Optional<Double>> values = vector.at("/values")
                .valueStream()
                .map(value -> value.isNull() ? Optional.<Double>empty() : Optional.of(value.asDouble()))
                .toList();

        Ranking found = Ranking.of(values, wanted(vector.at("/polarity").asText()));

        assertThat(found.ranked()).as(id).isEqualTo(expected.at("/n").asInt());
        for (int i = 0; i < values.size(); i++) {
            Optional<Placing> placing = found.placings().get(i);
            assertSame(id, placing.map(Placing::rank), expected.at("/rank").get(i));
            assertSame(id, placing.map(Placing::tied), expected.at("/tied").get(i));
            assertSame(
                    id,
                    placing.flatMap(Placing::quartile),
                    expected.at("/quartile").get(i));
            assertSame(
                    id,
                    placing.flatMap(Placing::band).map(Enum::name),
                    expected.at("/band").get(i));
        }
    }

    private static void assertSame(String id, Optional<?> found, JsonNode expected) {
        assertThat(found.map(Object::toString).orElse("null")).as(id).isEqualTo(expected.asText("null"));
    }

    @ParameterizedTest
    @MethodSource("funnels")
    void funnelsAgree(JsonNode vector) {
        String id = vector.at("/id").asText();
        JsonNode expected = vector.at("/expected");
        double per = vector.at("/multiplier").asDouble();
        boolean rate = vector.at("/statistic").asText().equals("rate");
        List<Sample> samples = IntStream.range(0, vector.at("/numerators").size())
                .mapToObj(i -> new Sample(
                        vector.at("/numerators").get(i).asDouble(),
                        vector.at("/denominators").get(i).asDouble()))
                .toList();

        Funnel found = Funnel.byChance(rate ? FunnelKind.RATE : FunnelKind.PROPORTION, samples);

        close(id, found.average() * per, expected.at("/average").asDouble(), ARITHMETIC);
        close(
                id,
                GroupAverage.pooled(samples, per).value(),
                expected.at("/average").asDouble(),
                ARITHMETIC);
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            close(
                    id,
                    sample.events() / sample.whole() * per,
                    expected.at("/values").get(i).asDouble(),
                    ARITHMETIC);
            assertThat(label(found.outliers().get(i)))
                    .as(id + " " + i)
                    .isEqualTo(expected.at("/significance").get(i).asText());
            if (!rate) {
                limits(id, found.sharesAt(sample.whole(), Funnel.NEAR), expected, "2s", i);
                limits(id, found.sharesAt(sample.whole(), Funnel.FAR), expected, "3s", i);
            }
        }
    }

    private static void limits(String id, Interval found, JsonNode expected, String sigma, int i) {
        close(id, found.lower() * 100, expected.at("/lower" + sigma).get(i).asDouble(), ARITHMETIC);
        close(id, found.upper() * 100, expected.at("/upper" + sigma).get(i).asDouble(), ARITHMETIC);
    }

    private static String label(Outlier outlier) {
        return switch (outlier) {
            case LOW_3_SIGMA -> "Low (0.001)";
            case LOW_2_SIGMA -> "Low (0.025)";
            case NONE -> "Not significant";
            case HIGH_2_SIGMA -> "High (0.025)";
            case HIGH_3_SIGMA -> "High (0.001)";
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/funnel_rate_curve.csv", numLinesToSkip = 1)
    void curvesAgree(
            String id,
            double average,
            int events,
            double tail,
            double lowerPersons,
            double lowerRate,
            double upperPersons,
            double upperRate) {
        CurvePoint lower = CurvePoint.lower(average, events, tail);
        CurvePoint upper = CurvePoint.upper(average, events, tail);

        close(id, lower.persons(), lowerPersons, QUANTILE);
        close(id, lower.rate() * 1000, lowerRate, QUANTILE);
        close(id, upper.persons(), upperPersons, QUANTILE);
        close(id, upper.rate() * 1000, upperRate, QUANTILE);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/benchmark.csv", numLinesToSkip = 1)
    void verdictsAgainstOneValueAgree(
            String id,
            String type,
            double numerator,
            double denominator,
            double confidence,
            double benchmark,
            String polarity,
            double value,
            double lower,
            double upper,
            String outcome) {
        boolean rate = type.equals("RATE");
        Interval found = rate
                ? Intervals.rate(numerator, denominator, 1000, confidence)
                : Intervals.percentage(numerator, denominator, confidence);

        close(id, numerator / denominator * (rate ? 1000 : 100), value, ARITHMETIC);
        close(id, found.lower(), lower, QUANTILE);
        close(id, found.upper(), upper, QUANTILE);
        assertThat(Against.of(found, benchmark, wanted(polarity))).as(id).isEqualTo(Against.valueOf(outcome));
    }

    @Test
    void limitsWidenWhereAreasDifferMoreThanByChance() {
        // ten areas of 1,000 persons, average 100 events: 5 with 80, 5 with 120; distance -2 and +2 each, so the mean
        // square is 4 and the limits are twice as wide: 120 lies within 100 -/+ 2 x 19.6
        List<Sample> samples = IntStream.range(0, 10)
                .mapToObj(i -> new Sample(i < 5 ? 80 : 120, 1000))
                .toList();

        Funnel chance = Funnel.byChance(FunnelKind.RATE, samples);
        Funnel wide = Funnel.widened(FunnelKind.RATE, samples);
        Funnel nine = Funnel.widened(FunnelKind.RATE, samples.subList(0, 9));

        close("dispersion", chance.dispersion().orElseThrow(), 4, ARITHMETIC);
        assertThat(chance.widening()).isEqualTo(1);
        assertThat(wide.widening()).isEqualTo(2);
        assertThat(nine.widening()).isEqualTo(1);
        assertThat(wide.outliers()).containsOnly(Outlier.NONE);
    }

    @Test
    void aTenthAtEitherEndCountsAsTheNextOne() {
        // E = 1,000 each but for one area with 1,000 + 10,000 among 21; winsorised two at either end, it counts as any
        // other
        List<Sample> samples = IntStream.range(0, 21)
                .mapToObj(i -> new Sample(i == 20 ? 11_000 : 1_000, 100_000))
                .toList();
        double expected = 31_000.0 / 21;
        double distance = (1_000 - expected) / Math.sqrt(expected);

        Funnel found = Funnel.byChance(FunnelKind.RATE, samples);

        close("dispersion", found.dispersion().orElseThrow(), distance * distance, ARITHMETIC);
    }

    @Test
    void aFlatGroupHasNoOutliersAndNoDispersion() {
        Funnel zeros = Funnel.widened(FunnelKind.RATE, List.of(new Sample(0, 10), new Sample(0, 1_000)));
        Funnel all = Funnel.widened(FunnelKind.PROPORTION, List.of(new Sample(10, 10), new Sample(50, 50)));

        assertThat(zeros.outliers()).containsOnly(Outlier.NONE);
        assertThat(zeros.dispersion()).isEmpty();
        assertThat(all.outliers()).containsOnly(Outlier.NONE);
        assertThat(all.dispersion()).isEmpty();
    }
}
