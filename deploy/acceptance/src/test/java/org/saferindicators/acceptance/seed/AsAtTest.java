package org.saferindicators.acceptance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.acceptance.RunningProduct;

/** As at a day: yesterday, when nothing became known since, is the present; before anything was known, nothing is. */
class AsAtTest {

    @ParameterizedTest
    @CsvSource({
        "barking-dagenham-csp-2017-18, 2018-01",
        "leicestershire-safer-communities-2018-19, FY2018/19-Q3",
        "leicestershire-safer-communities-2015-16, FY2015/16-Q1",
        "leicestershire-police-and-crime-plan, R12M:2015-12",
        "community-safety-plan-2011-12, FY2011/12-Q2",
        "london-mps, 2018-01"
    })
    void whatWasKnownYesterdayIsThePresent(String plan, String period) {
        String path = "/v1/plans/" + plan + "/dashboard?period=" + period;
        JsonNode present = RunningProduct.get().ask(path);
        LocalDate today = LocalDate.parse(present.at("/asAt").asText());

        JsonNode yesterday = RunningProduct.get().ask(path + "&asAt=" + today.minusDays(1));

        assertThat(withoutDays(yesterday)).isEqualTo(withoutDays(present));
        assertThat(present.at("/outcomes/0/indicators")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "leicestershire-safer-communities-2018-19, FY2018/19-Q3, total-crime-rate, 2019-02-27, 2019-02-28, 63.05",
        "leicestershire-police-and-crime-plan, FY2015/16-Q3, all-crime, 2016-02-28, 2016-02-29, 59653"
    })
    void nothingIsKnownBeforeItsDay(
            String plan, String period, String indicator, LocalDate before, LocalDate on, double value) {
        String path = "/v1/plans/" + plan + "/dashboard?period=" + period + "&asAt=";

        assertThat(Page.panel(RunningProduct.get().ask(path + before), indicator)
                        .at("/figure/value")
                        .isNull())
                .isTrue();
        assertThat(Page.panel(RunningProduct.get().ask(path + on), indicator)
                        .at("/figure/value")
                        .asDouble())
                .isEqualTo(value);
    }

    private static JsonNode withoutDays(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("asAt");
        }
        node.valueStream().forEach(AsAtTest::withoutDays);
        return node;
    }
}
