package org.saferindicators.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.MissingRow;
import org.saferindicators.period.Basis;
import org.saferindicators.period.FinancialQuarter;
import org.saferindicators.period.MonthRange;
import org.saferindicators.place.Areas;
import org.saferindicators.statistics.Change;

class PeriodVectorsTest {

    private static final SeriesKey SERIES = new SeriesKey("d", "m", "E09000002");
    private static final Dataset DATASET =
            new Dataset("d", "D", "police.d", "E23000001", MissingRow.MISSING, "", "", "", 30, List.of());

    static Stream<JsonNode> cases() throws IOException {
        try (InputStream file = PeriodVectorsTest.class.getResourceAsStream("/vectors/periods.json")) {
            JsonNode cases = new ObjectMapper().readTree(Objects.requireNonNull(file));
            return cases.valueStream().toList().stream();
        }
    }

    private static Optional<Double> total(JsonNode vector, MonthRange window) {
        FedFigures figures = new FedFigures();
        YearMonth month = YearMonth.parse(vector.get("firstMonth").asText());
        for (JsonNode value : vector.get("values")) {
            if (!value.isNull()) {
                figures.count(SERIES, MonthRange.of(month), value.asDouble());
            }
            month = month.plusMonths(1);
        }
        Windows windows = new Windows(
                figures,
                DATASET,
                Areas.of(List.of()),
                (series, months, since) -> Optional.empty(),
                LocalDate.of(2026, 1, 1));
        return windows.figure(SERIES, window, Calculation.COUNT).quantity().map(Quantity::value);
    }

    private static Optional<Double> number(JsonNode node) {
        return node.isNull() ? Optional.empty() : Optional.of(node.asDouble());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void windowsAgreeWithZoo(JsonNode vector) {
        JsonNode expected = vector.get("expected");
        YearMonth asAt = YearMonth.parse(vector.get("asAt").asText());
        MonthRange toDate = Basis.FINANCIAL_YEAR_TO_DATE.endingWith(asAt);
        MonthRange rolling = Basis.ROLLING_12_MONTHS.endingWith(asAt);

        assertThat(toDate.start()).hasToString(expected.get("fyStart").asText());
        assertThat(total(vector, MonthRange.of(asAt))).isEqualTo(number(expected.get("month")));
        assertThat(total(vector, MonthRange.of(asAt).minusYears(1)))
                .isEqualTo(number(expected.get("sameMonthLastYear")));
        assertThat(total(vector, toDate)).isEqualTo(number(expected.get("fytd")));
        assertThat(total(vector, toDate.minusYears(1))).isEqualTo(number(expected.get("fytdPriorYear")));
        assertThat(total(vector, rolling)).isEqualTo(number(expected.get("rolling12")));
        assertThat(total(vector, rolling.minusYears(1))).isEqualTo(number(expected.get("rolling12Prior")));
        changeAgrees(vector, toDate, expected.get("fytdPercent"));
        changeAgrees(vector, rolling, expected.get("rolling12Percent"));
    }

    private static void changeAgrees(JsonNode vector, MonthRange window, JsonNode percent) {
        Optional<Double> found = total(vector, window)
                .flatMap(now -> total(vector, window.minusYears(1))
                        .flatMap(then -> Change.between(now, then).percent()));
        assertThat(found.isPresent()).isEqualTo(!percent.isNull());
        found.ifPresent(value ->
                assertThat(value).isCloseTo(percent.asDouble(), within(1e-9 * Math.abs(value) + 1e-12)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void quartersAgreeWithZoo(JsonNode vector) {
        for (JsonNode quarter : vector.get("expected").get("quarters")) {
            YearMonth last = YearMonth.parse(quarter.get("to").asText());
            MonthRange window = Basis.QUARTER.endingWith(last);

            assertThat(window.start()).hasToString(quarter.get("from").asText());
            assertThat(FinancialQuarter.containing(last).number())
                    .isEqualTo(quarter.get("quarter").asInt());
            assertThat(window.length() == 3).isEqualTo(quarter.get("complete").asBoolean());
            assertThat(total(vector, window)).isEqualTo(number(quarter.get("total")));
            assertThat(total(vector, window.minusYears(1))).isEqualTo(number(quarter.get("priorYearTotal")));
        }
    }
}
