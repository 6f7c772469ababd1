package org.saferindicators.statistics.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SignificanceVectorsTest {

    private static Offset<Double> near(double expected, double relative) {
        return within(Math.max(1e-9, relative * Math.abs(expected)));
    }

    static Wanted wanted(String polarity) {
        return switch (polarity) {
            case "LOWER_IS_BETTER" -> Wanted.FALL;
            case "HIGHER_IS_BETTER" -> Wanted.RISE;
            case "NEUTRAL" -> Wanted.NEITHER;
            default -> throw new IllegalArgumentException(polarity);
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/count_change_exact.csv", numLinesToSkip = 1)
    void countsAgreeWithR(
            String id,
            int baseline,
            double baselineExposure,
            int current,
            double currentExposure,
            double confidence,
            String polarity,
            String ratio,
            @Nullable Double lower,
            String upper,
            double p,
            double minimumLikelihood,
            String verdict) {
        ExactChange found = ExactChange.between(
                new ExactChange.Counted(baseline, baselineExposure),
                new ExactChange.Counted(current, currentExposure),
                confidence);
        double change = current / currentExposure - baseline / baselineExposure;

        if (lower == null) {
            assertThat(found.lower()).as(id).isEmpty();
        } else {
            close(id, found.lower().orElseThrow(), lower, 1e-7);
        }
        assertThat(found.p()).as(id).isCloseTo(p, near(p, 1e-6));
        assertThat(Verdict.of(found.p(), confidence, change, wanted(polarity)))
                .as(id)
                .isEqualTo(Verdict.valueOf(verdict));
        if (isNumber(ratio)) {
            double expected = Double.parseDouble(ratio);
            assertThat(found.ratio().orElseThrow()).as(id).isCloseTo(expected, near(expected, 1e-9));
        } else {
            assertThat(found.ratio()).as(id).isEmpty();
        }
        if (isNumber(upper)) {
            double expected = Double.parseDouble(upper);
            assertThat(found.upper().orElseThrow()).as(id).isCloseTo(expected, near(expected, 1e-7));
        } else {
            assertThat(found.upper()).as(id).isEmpty();
        }
    }

    private static boolean isNumber(String text) {
        return text != null && !text.equals("Inf") && !text.equals("NaN") && !text.isEmpty();
    }

    static Stream<JsonNode> months() throws IOException {
        try (var file = SignificanceVectorsTest.class.getResourceAsStream("/vectors/count_change_quasi.json")) {
            return new ObjectMapper().readTree(file).valueStream().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("months")
    void monthsAgreeWithRsQuasiPoisson(JsonNode vector) {
        String id = vector.at("/id").asText();
        double confidence = vector.at("/confidence").asDouble();
        JsonNode expected = vector.at("/expected");

        MonthlyChange found = MonthlyChange.between(
                        counts(vector.at("/baselineMonths")), counts(vector.at("/currentMonths")), confidence)
                .orElseThrow();

        close(id, found.ratio(), expected.at("/ratio").asDouble(), 1e-7);
        close(id, found.dispersionRaw(), expected.at("/dispersionRaw").asDouble(), 1e-7);
        close(id, found.dispersion(), expected.at("/dispersionUsed").asDouble(), 1e-7);
        assertThat(found.degreesOfFreedom())
                .as(id)
                .isEqualTo(expected.at("/degreesOfFreedom").asInt());
        close(id, found.standardError(), expected.at("/seLogRatio").asDouble(), 1e-7);
        close(id, found.t(), expected.at("/t").asDouble(), 1e-6);
        close(id, found.p(), expected.at("/pValue").asDouble(), 1e-6);
        close(id, found.lower(), expected.at("/lower").asDouble(), 1e-7);
        close(id, found.upper(), expected.at("/upper").asDouble(), 1e-7);
        assertThat(Verdict.of(
                        found.p(),
                        confidence,
                        found.ratio() - 1,
                        wanted(vector.at("/polarity").asText())))
                .as(id)
                .isEqualTo(Verdict.valueOf(expected.at("/verdict").asText()));
    }

    private static void close(String id, double found, double expected, double relative) {
        assertThat(found).as(id).isCloseTo(expected, near(expected, relative));
    }

    private static List<Double> counts(JsonNode array) {
        return array.valueStream().map(JsonNode::asDouble).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/proportion_change.csv", numLinesToSkip = 1)
    void sharesAgreeWithR(
            String id,
            int baseline,
            int baselineOf,
            int current,
            int currentOf,
            String polarity,
            double points,
            double lower,
            double upper,
            String test,
            double p,
            String verdict) {
        ShareChange found = ShareChange.between(
                new ShareChange.Share(baseline, baselineOf), new ShareChange.Share(current, currentOf), 0.95);

        close(id, found.points(), points, 1e-9);
        close(id, found.limits().lower(), lower, 1e-9);
        close(id, found.limits().upper(), upper, 1e-9);
        assertThat(found.test()).as(id).isEqualTo(ShareChange.Test.valueOf(test));
        close(id, found.p(), p, 1e-6);
        assertThat(Verdict.of(found.p(), 0.95, points, wanted(polarity))).as(id).isEqualTo(Verdict.valueOf(verdict));
    }

    /** Fewer than three months with events, or a total of nothing: no such test. */
    @ParameterizedTest
    @CsvSource({"1 2, 3 4", "0 0 0, 1 2 3", "0 0 0 5, 0 0 0 7"})
    void isNoTestWithTooLittle(String baseline, String current) {
        assertThat(MonthlyChange.between(numbers(baseline), numbers(current), 0.95))
                .isEmpty();
    }

    private static List<Double> numbers(String text) {
        return Stream.of(text.split(" ", -1)).map(Double::valueOf).toList();
    }
}
