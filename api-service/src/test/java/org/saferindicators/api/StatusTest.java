package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.SampleDatabase;

@QuarkusTest
@WithTestResource(SampleDatabase.class)
class StatusTest {

    private static final String SEED = "barking-dagenham-csp-2017-18";

    @Test
    void burglaryOfTheSeedIsServedWithItsProof() {
        given().queryParam("plan", SEED)
                .when()
                .get("/v1/indicators/burglary/status")
                .then()
                .statusCode(200)
                .body("period.label", equalTo("2018-01"))
                .body("period.from", equalTo("2017-04-01"))
                .body("period.to", equalTo("2018-01-31"))
                .body("period.months", equalTo(10))
                .body("figure.value", equalTo(1319))
                .body("figure.display", equalTo("1,319"))
                .body("comparator.figure.value", equalTo(1046))
                .body("change.value", equalTo(273))
                .body("change.display", equalTo("+273"))
                .body("change.percentDisplay", equalTo("+26.1 %"))
                .body("performance.status", equalTo("red"))
                .body("performance.rule.id", equalTo("previous-year"))
                .body("comparators[0].area.code", equalTo("E12000007"))
                .body("comparators[0].change.value", nullValue())
                .body("comparators[0].change.percentDisplay", equalTo("+13.0 %"))
                .body("comparators[0].change.origin", equalTo("published"))
                .body("comparators[0].change.refusal.reason", equalTo("no-inputs"))
                .body("comparators[0].published[0].statistic", equalTo("change-percent"))
                .body("comparators[0].published[0].display", equalTo("+13.0 %"))
                .body("comparators[0].published[0].origin", equalTo("published"))
                .body("sentence", startsWith("Burglary in Barking and Dagenham, April 2017 to January 2018: 1,319"))
                .body("$", not(hasKey("target")))
                .body("figure", not(hasKey("absence")));
    }

    @Test
    void aSpanIsReadAsASpan() {
        given().queryParam("plan", SEED)
                .queryParam("period", "2017-04/2018-01")
                .when()
                .get("/v1/indicators/criminal-damage/status")
                .then()
                .statusCode(200)
                .body("basis", equalTo("span"))
                .body("change.value", equalTo(-81))
                .body("change.display", equalTo("-81"))
                .body("performance.status", equalTo("green"));
    }

    @Test
    void aTargetIsPutInProportion() {
        given().when()
                .get("/v1/indicators/arson-incidents/status")
                .then()
                .statusCode(200)
                .body("performance.status", equalTo("red"))
                .body("target.kind", equalTo("maximum"))
                .body("target.value", equalTo(169))
                .body("target.proRata.toDouble()", closeTo(140.83, 0.01));
    }

    @Test
    void whatIsNotThereIsAbsentWithAReason() {
        given().queryParam("plan", SEED)
                .queryParam("period", "2018-02")
                .queryParam("basis", "month")
                .when()
                .get("/v1/indicators/burglary/status")
                .then()
                .statusCode(200)
                .body("figure", hasKey("value"))
                .body("figure.value", nullValue())
                .body("figure.absence.reason", equalTo("late"))
                .body("performance.status", equalTo("unavailable"));
    }

    @Test
    void theTwoDatasetsDoNotAnswerForEachOther() {
        given().queryParam("plan", "london-mps")
                .queryParam("period", "2018-01")
                .queryParam("area", "E09000002")
                .when()
                .get("/v1/indicators/burglary/status")
                .then()
                .statusCode(200)
                .body("figure.value", equalTo(1323))
                .body("comparator.figure.value", equalTo(1045))
                .body("dataset.id", not(equalTo("metstats2-published")));
    }

    @Test
    void asAtAnswersWithWhatWasKnown() {
        given().queryParam("plan", "london-mps")
                .queryParam("area", "E09000002")
                .queryParam("asAt", "2018-06-01")
                .queryParam("period", "2016-12")
                .when()
                .get("/v1/indicators/burglary/status")
                .then()
                .statusCode(200)
                .body("asAt", equalTo("2018-06-01"))
                .body("dataset.completeThrough", equalTo("2016-12"));
        given().queryParam("plan", "london-mps")
                .when()
                .get("/v1/indicators/burglary/status")
                .then()
                .statusCode(200)
                .body("dataset.completeThrough", equalTo("2018-12"));
    }

    @Test
    void theDashboardShowsThePageInOneCall() {
        given().when()
                .get("/v1/plans/" + SEED + "/dashboard")
                .then()
                .statusCode(200)
                .body("area.code", equalTo("E09000002"))
                .body("dataTo", equalTo("2018-01"))
                .body("outcomes.indicators.flatten().indicator.id", hasItem("burglary"))
                .body("outcomes[0].indicators[2].figure.value", equalTo(1319))
                .body("outcomes[0].indicators[2].narrative", hasKey("definition"))
                .body("outcomes[0].indicators[2].breaks[0].from", equalTo("2017-04-01"));
    }
}
