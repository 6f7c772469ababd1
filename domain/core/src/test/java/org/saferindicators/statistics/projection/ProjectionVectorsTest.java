package org.saferindicators.statistics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.statistics.interval.Interval;

class ProjectionVectorsTest {

    static Stream<JsonNode> cases() throws IOException {
        try (var file = ProjectionVectorsTest.class.getResourceAsStream("/vectors/projection.json")) {
            return new ObjectMapper().readTree(file).valueStream().toList().stream();
        }
    }

    private static List<Double> numbers(JsonNode array) {
        return array.valueStream().map(JsonNode::asDouble).toList();
    }

    private static void same(String id, Optional<Double> found, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(found).as(id).isEmpty();
        } else {
            double number = expected.asDouble();
            assertThat(found.orElseThrow()).as(id).isCloseTo(number, within(1e-9 * Math.abs(number)));
        }
    }

    @Test
    void noCaseIsLeftOut() throws IOException {
        assertThat(cases()).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithR(JsonNode vector) {
        String id = vector.at("/id").asText();
        JsonNode expected = vector.at("/expected");
        List<Double> current = numbers(vector.at("/currentMonths"));
        List<Double> days = numbers(vector.at("/daysInMonths"));
        int known = (int) days.stream()
                .limit(current.size())
                .mapToDouble(Double::doubleValue)
                .sum();
        int year = (int) days.stream().mapToDouble(Double::doubleValue).sum();

        Projection found = Projection.blended(current, numbers(vector.at("/previousYearMonths")));

        same(id, Optional.of(found.toDate()), expected.at("/fytd"));
        same(id, Optional.of(found.proRata()), expected.at("/proRataMonths"));
        same(id, Optional.of(found.proRataByDays(known, year)), expected.at("/proRataDays"));
        same(id, found.remainder(), expected.at("/lastYearRemainder"));
        same(id, found.seasonalShare(), expected.at("/seasonalShare"));
        same(id, Optional.of(found.value()), expected.at("/blended"));
        same(id, Optional.of(found.dispersion()), expected.at("/dispersion"));
        same(id, found.range().map(Interval::lower), expected.at("/lower95"));
        same(id, found.range().map(Interval::upper), expected.at("/upper95"));
    }

    @Test
    void withoutLastYearItIsProRata() {
        // 30 in 3 months: 120; the range is 90 either way of 1.959963984540054 sqrt(90 (1 + 90/30) + (0.12 x 90)^2)
        Projection found = Projection.proRataOnly(List.of(10.0, 8.0, 12.0));
        double reach = 1.959963984540054 * Math.sqrt(360 + 10.8 * 10.8);

        assertThat(found.value()).isEqualTo(120);
        assertThat(found.remainder()).isEmpty();
        assertThat(found.range().orElseThrow().upper()).isCloseTo(120 + reach, within(1e-9));
        assertThat(found.range().orElseThrow().lower()).isCloseTo(120 - reach, within(1e-9));
    }

    /** Twelve tenths and tenths of tenths, whose twelfths do not add up to the last digit. */
    @Test
    void aWholeYearIsItselfEvenOfFractions() {
        List<Double> year = List.of(0.1, 0.2, 0.3, 0.7, 1.1, 2.3, 0.1, 0.2, 0.3, 0.7, 1.1, 2.3);
        List<Double> before = List.of(0.3, 0.6, 0.1, 0.7, 0.1, 0.2, 0.3, 0.6, 0.1, 0.7, 0.1, 1e7);
        double total = year.stream().mapToDouble(Double::doubleValue).sum();

        for (Projection found : List.of(Projection.blended(year, before), Projection.proRataOnly(year))) {
            assertThat(found.value()).isEqualTo(total);
            assertThat(found.range()).contains(new Interval(total, total));
        }
    }

    @Test
    void beyondTheYearRecentLevelsAreCarriedForward() {
        // 1,200 a year: -/+ 1.959963984540054 sqrt(2 x 1,200 x (1 + 1) + (0.12 x 1,200)^2)
        double reach = 1.959963984540054 * Math.sqrt(4_800 + 144 * 144);

        Interval found = Projection.carriedForward(1_200, 2).orElseThrow();

        assertThat(found.lower()).isCloseTo(1_200 - reach, within(1e-9));
        assertThat(found.upper()).isCloseTo(1_200 + reach, within(1e-9));
    }

    @Test
    void refusesWhatIsNoYear() {
        List<Double> year = Collections.nCopies(12, 1.0);
        assertThatThrownBy(() -> Projection.blended(List.of(), year)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Projection.blended(Collections.nCopies(13, 1.0), year))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Projection.blended(List.of(1.0), List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Projection.blended(List.of(-1.0), year)).isInstanceOf(IllegalArgumentException.class);
    }
}
