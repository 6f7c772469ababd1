package org.saferindicators.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.acceptance.RunningProduct;

/** Two editions of the Metropolitan Police's file; May 2020 as each says it, whichever came first. */
class LondonEditionsTest {

    @ParameterizedTest
    @CsvSource({
        "E23000001, 2020-06-30, 56514",
        "E23000001, 2020-07-30, 56514",
        "E23000001, 2020-07-31, 56777",
        "E09000002, 2020-06-30, 1433",
        "E09000002, 2020-07-31, 1444",
    })
    void eachDayHasTheEditionOfThatDay(String area, String asAt, int expected) {
        assertThat(value(Published.all(), area, "&asAt=" + asAt)).isEqualTo(expected);
        assertThat(value(Published.newerFirst(), area, "&asAt=" + asAt)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"E23000001, 56777", "E09000002, 1444"})
    void todayHasTheLaterEdition(String area, int expected) {
        assertThat(value(Published.all(), area, "")).isEqualTo(expected);
        assertThat(value(Published.newerFirst(), area, "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"E23000001", "E09000002"})
    void beforeTheFirstEditionThereIsNoFigure(String area) {
        assertThat(value(Published.all(), area, "&asAt=2020-06-29")).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"E23000001, 56514, 56777, 263", "E09000002, 1433, 1444, 11"})
    void bothEditionsAreListed(String area, int older, int newer, int moved) {
        for (RunningProduct product : List.of(Published.all(), Published.newerFirst())) {
            JsonNode found = product.ask(
                    "/v1/indicators/all-offences/editions?plan=london-mps&period=2020-05&basis=month&area=" + area);

            assertThat(found.get("editions"))
                    .filteredOn(edition -> edition.get("value").isNumber())
                    .extracting(
                            edition -> edition.get("knownOn").asText(),
                            edition -> edition.get("value").asInt(),
                            edition -> edition.path("difference").asInt())
                    .containsExactly(tuple("2020-07-31", newer, moved), tuple("2020-06-30", older, 0));
        }
    }

    private static int value(RunningProduct product, String area, String asAt) {
        JsonNode status = Published.status(
                product, "london-mps", "all-offences", "area=" + area + "&period=2020-05&basis=month" + asAt);
        return status.at("/figure/value").asInt(-1);
    }
}
