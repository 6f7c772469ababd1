package org.saferindicators.local.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** For every acceptance row that must come from a record there is exactly that record in the samples. */
class AcceptanceRecordsTest {

    private static final Map<String, String> STATISTICS =
            Map.of("changePercent", "change-percent", "benchmark", "benchmark", "rank", "rank");

    /** One row of the acceptance table. */
    private record Row(String indicator, String area, String period, String field, String expected, String route) {}

    @TestFactory
    Stream<DynamicTest> everyRowHasItsRecord() throws IOException {
        List<JsonNode> records = seedRecords();
        return rows().stream()
                .filter(row -> Set.of("fed", "published", "assessed").contains(row.route()))
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    List<JsonNode> found =
                            records.stream().filter(recordOf(row)).toList();
                    assertThat(found).hasSize(1);
                    assertThat(figure(row, found.getFirst())).isEqualTo(row.expected());
                }));
    }

    @Test
    void asManyActionsAsThePagesName() throws IOException {
        List<JsonNode> records = seedRecords();
        assertThat(rows().stream().filter(row -> row.field().equals("actions")))
                .hasSize(3)
                .allSatisfy(row -> assertThat(records.stream().filter(is("action", "indicator", row.indicator())))
                        .hasSize(Integer.parseInt(row.expected())));
    }

    private static List<Row> rows() throws IOException {
        return CsvTable.read(Shipped.ACCEPTANCE).lines().stream()
                .map(CsvTable.Line::cells)
                .map(one -> new Row(one.get(1), one.get(2), one.get(3), one.get(4), one.get(5), one.get(6)))
                .toList();
    }

    private static List<JsonNode> seedRecords() throws IOException {
        List<JsonNode> records = new ArrayList<>();
        Shipped.sampleFiles().stream()
                .filter(file -> !file.toString().endsWith(".gz"))
                .forEach(file -> records.addAll(Shipped.records(file)));
        return records;
    }

    private static Predicate<JsonNode> recordOf(Row row) {
        Predicate<JsonNode> place = one -> one.path("area").asText().equals(row.area())
                && one.path("period").asText().equals(row.period());
        return switch (row.route()) {
            case "published" ->
                is("published-figure", "indicator", row.indicator())
                        .and(place)
                        .and(one -> one.get("statistic").asText().equals(STATISTICS.get(row.field())));
            case "assessed" -> is("assessment", "indicator", row.indicator()).and(place);
            default -> fed(row, place);
        };
    }

    private static Predicate<JsonNode> fed(Row row, Predicate<JsonNode> place) {
        if (row.field().startsWith("target")) {
            return is("target", "indicator", row.indicator())
                    .and(one -> one.get("area").asText().equals(row.area()))
                    .and(one -> one.get("year").asText().equals("FY2017/18"));
        }
        if (row.indicator().equals("domestic-abuse-rate")) {
            return is("population", "area", row.area());
        }
        return is("measurement", "measure", row.indicator()).and(place);
    }

    private static Predicate<JsonNode> is(String type, String field, String value) {
        return one -> one.get("type").asText().equals(type)
                && one.path(field).asText().equals(value);
    }

    /** The figure of the record that the row is about, at the row's precision. */
    private static String figure(Row row, JsonNode found) {
        JsonNode figure = found.path(
                switch (row.field()) {
                    case "target" -> "value";
                    case "targetLower" -> "lower";
                    case "targetUpper" -> "upper";
                    case "changePercent", "benchmark", "rank" -> "value";
                    default -> row.field();
                });
        if (row.indicator().equals("domestic-abuse-rate") && row.field().equals("denominator")) {
            figure = found.get("persons");
        }
        if (figure.isTextual()) {
            return figure.asText();
        }
        BigDecimal number = figure.isNumber() ? figure.decimalValue() : quotient(found);
        return number.setScale(new BigDecimal(row.expected()).scale(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal quotient(JsonNode found) {
        if (found.has("percentage")) {
            return found.get("percentage").decimalValue();
        }
        BigDecimal whole = found.get("numerator")
                .decimalValue()
                .divide(found.get("denominator").decimalValue(), 9, RoundingMode.HALF_UP);
        return found.get("measure").asText().equals("proven-reoffending") ? whole.movePointRight(2) : whole;
    }
}
