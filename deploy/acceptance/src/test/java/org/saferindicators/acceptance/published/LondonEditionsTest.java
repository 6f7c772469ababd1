package org.saferindicators.acceptance.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

    private static int value(RunningProduct product, String area, String asAt) {
        JsonNode status = Published.status(
                product, "london-mps", "all-offences", "area=" + area + "&period=2020-05&basis=month" + asAt);
        return status.at("/figure/value").asInt(-1);
    }
}
