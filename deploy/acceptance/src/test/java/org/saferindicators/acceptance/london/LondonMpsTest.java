package org.saferindicators.acceptance.london;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.acceptance.RunningProduct;

/** Totals of April to January as they were added up by hand from the editions of January 2017 and January 2019. */
class LondonMpsTest {

    private static final String BARKING = "E09000002";
    private static final String FORCE = "E23000001";

    private static JsonNode status(String plan, String indicator, String area, String period) {
        return RunningProduct.get()
                .ask("/v1/indicators/" + indicator + "/status?plan=" + plan + "&area=" + area + "&period=" + period);
    }

    @ParameterizedTest
    @CsvSource({
        "burglary, 1323, 1045, 26.6, red",
        "criminal-damage, 1504, 1576, -4.6, amber",
        "violence-with-injury, 1785, 1778, 0.4, amber",
    })
    void addsUpTheMonthsOfBothEditions(String indicator, double now, double then, double percent, String colour) {
        JsonNode found = status("london-mps", indicator, BARKING, "2018-01");

        assertThat(found.at("/figure/value").asDouble()).isEqualTo(now);
        assertThat(found.at("/figure/method").asText()).isEqualTo("sum-of-months");
        assertThat(found.at("/comparator/figure/value").asDouble()).isEqualTo(then);
        assertThat(found.at("/change/percent").asDouble()).isCloseTo(percent, within(0.05));
        assertThat(found.at("/performance/status").asText()).isEqualTo(colour);
    }

    @Test
    void comparesTheForceOverTheBoroughsOfBothYears() {
        JsonNode found = status("london-mps", "burglary", FORCE, "2018-01");

        assertThat(found.at("/change/percent").asDouble()).isCloseTo(13.3, within(0.05));
        assertThat(found.at("/caveats").toString()).contains("london-airports");
    }

    @Test
    void thePrintedFiguresAndThePublishedFileDoNotAnswerForEachOther() {
        JsonNode printed = status("barking-dagenham-csp-2017-18", "violence-with-injury", BARKING, "2018-01");
        JsonNode file = status("london-mps", "violence-with-injury", BARKING, "2018-01");

        assertThat(printed.at("/dataset/id").asText()).isEqualTo("metstats2-published");
        assertThat(printed.at("/comparator/figure/value").asInt()).isEqualTo(1791);
        assertThat(printed.at("/change/value").asInt()).isEqualTo(-6);
        assertThat(file.at("/dataset/id").asText()).isEqualTo("mps-recorded");
        assertThat(file.at("/comparator/figure/value").asInt()).isEqualTo(1778);
        assertThat(file.at("/change/value").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "E09000002, 2019-01, late",
        "E09000002, 2015-03, not-collected",
        "E09000001, 2018-01, not-collected",
        "london-airports, 2016-06, not-collected",
    })
    void aMonthWithoutDataIsAbsentWithAReasonAndNeverZero(String area, String month, String reason) {
        JsonNode found = status("london-mps", "burglary", area, month + "&basis=month");

        assertThat(found.at("/figure/value").isNull()).isTrue();
        assertThat(found.at("/figure/absence/reason").asText()).isEqualTo(reason);
        assertThat(found.at("/performance/status").asText()).isEqualTo("unavailable");
    }

    @Test
    void aRecordedZeroIsAFigure() {
        // Robbery at the airports: 1 in January 2017, 0 in February.
        JsonNode found = status("london-mps", "robbery", "london-airports", "2017-02&basis=month");

        assertThat(found.at("/figure/value").isNumber()).isTrue();
        assertThat(found.at("/figure/value").asDouble()).isZero();
        assertThat(found.at("/figure/absence").isMissingNode()).isTrue();
    }

    @Test
    void withoutItsPlanAnIndicatorOfTwoPlansIsRefused() {
        JsonNode found = RunningProduct.get().ask("/v1/indicators/burglary/status?area=" + BARKING);

        assertThat(found.at("/status").asInt()).isEqualTo(400);
        assertThat(found.toString()).contains("london-mps").contains("barking-dagenham-csp-2017-18");
    }
}
