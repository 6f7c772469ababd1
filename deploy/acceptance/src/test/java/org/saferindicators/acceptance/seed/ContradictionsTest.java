package org.saferindicators.acceptance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.acceptance.RunningProduct;

/** Where the documents contradict themselves, the product says so by its own rules. */
class ContradictionsTest {

    private static final String LEICESTERSHIRE = "leicestershire-safer-communities-2018-19";
    private static final String STOCKTON = "community-safety-plan-2011-12";
    private static final String BARKING = "barking-dagenham-csp-2017-18";

    private static JsonNode panel(String plan, String period, String indicator) {
        return Page.panel(RunningProduct.get().ask("/v1/plans/" + plan + "/dashboard?period=" + period), indicator);
    }

    private static JsonNode status(String indicator, String period) {
        return RunningProduct.get()
                .ask("/v1/indicators/" + indicator + "/status?plan=" + BARKING + "&period=" + period);
    }

    /** Nine months beside twelve, six months of follow-up beside twelve, and a definition that changed in between. */
    @ParameterizedTest
    @CsvSource({
        "first-time-entrants, unequal-periods",
        "youth-reoffending-rate, unequal-periods",
        "uava-referrals, not-comparable"
    })
    void whatIsNotLikeForLikeIsRefused(String indicator, String reason) {
        JsonNode panel = panel(LEICESTERSHIRE, "FY2018/19-Q3", indicator);

        assertThat(panel.at("/change/refusal/reason").asText()).isEqualTo(reason);
        assertThat(panel.at("/change/refusal/instead").asText()).isNotBlank();
        assertThat(panel.at("/change/percent").isMissingNode()).isTrue();
        assertThat(panel.at("/performance/status").asText()).isEqualTo("unavailable");
        assertThat(panel.at("/assessment/status").asText()).isEqualTo("green");
    }

    @Test
    void nineMonthsWouldBeComparableWithTheSameNine() {
        assertThat(panel(LEICESTERSHIRE, "FY2018/19-Q3", "first-time-entrants")
                        .at("/change/refusal/instead")
                        .asText())
                .isEqualTo("the same 9 months, April 2017 to December 2017");
    }

    /** The outcome is green, its only indicator was judged amber. */
    @Test
    void aRollUpStandsBesideTheJudgement() {
        JsonNode dashboard = RunningProduct.get().ask("/v1/plans/" + LEICESTERSHIRE + "/dashboard?period=FY2018/19-Q3");

        assertThat(Page.outcome(dashboard, "reduce-asb").at("/rollUp").asText()).isEqualTo("amber");
        assertThat(Page.outcome(dashboard, "reduce-asb")
                        .at("/assessment/status")
                        .asText())
                .isEqualTo("green");
    }

    /** Smiling although incidents are up 7 % in the five wards. */
    @Test
    void aSmileAgainstThePrintedChangeIsPointedOut() {
        JsonNode panel = panel(STOCKTON, "FY2011/12-Q2", "1.3-asb-top-wards");

        assertThat(panel.at("/contradiction").asText()).isEqualTo("Judged on-track, computed red.");
        assertThat(panel.at("/performance/shown").asText()).isEqualTo("off-track");
    }

    @Test
    void quartersToComeAreNotDue() {
        JsonNode strip = panel(STOCKTON, "FY2011/12-Q2", "1.3-asb-top-wards").at("/quarters");

        assertThat(strip.at("/0/assessment/status").asText()).isEqualTo("on-track");
        assertThat(strip.at("/2/toCome/reason").asText()).isEqualTo("not-due");
        assertThat(strip.at("/3/toCome/reason").asText()).isEqualTo("not-due");
    }

    /** The chart's months add up to 1,769, the text says 1,785. */
    @Test
    void monthsThatDoNotAddUpAreShownBesideTheTotal() {
        JsonNode violence = status("violence-with-injury", "2017-04/2018-01");

        assertThat(violence.at("/figure/value").asInt()).isEqualTo(1785);
        assertThat(violence.at("/figure/partsDisagree/value").asInt()).isEqualTo(1769);
    }

    @Test
    void strandsOfHateCrimeAreNeverAddedUp() {
        assertThat(status("hate-crime", "2017-04/2017-12")
                        .at("/figure/refusal/reason")
                        .asText())
                .isEqualTo("non-additive");
    }

    @Test
    void residentialBurglaryIsNotComparedAcrossItsBreak() {
        assertThat(status("residential-burglary", "2017-04/2018-01")
                        .at("/change/refusal/reason")
                        .asText())
                .isEqualTo("not-comparable");
    }
}
