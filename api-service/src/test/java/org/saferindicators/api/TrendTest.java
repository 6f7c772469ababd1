package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.api.testing.SampleDatabase;

/**
 * Trends of London's offences as published: violence with injury in Barking and Dagenham, 1,785 from April 2017 to January
 * 2018, 1,778 in the same months before and 2,114 in the whole year before.
 */
@QuarkusTest
@WithTestResource(SampleDatabase.class)
class TrendTest {

    private static final String TREND = "/v1/indicators/violence-with-injury/trend";

    private static RequestSpecification violence() {
        return given().queryParam("plan", "london-mps")
                .queryParam("area", "E09000002")
                .queryParam("from", "2016-04")
                .queryParam("to", "2018-01");
    }

    @Test
    void eachMonthStandsBesideTheSameMonthAYearEarlier() {
        violence()
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("frequency", equalTo("month"))
                .body("points", hasSize(22))
                .body("points[0].period.label", equalTo("2016-04"))
                .body("points[21].period.label", equalTo("2018-01"))
                .body("points[12..21].figure.value.sum()", equalTo(1785))
                .body("points[12..21].yearEarlier.value.sum()", equalTo(1778))
                .body("points[0..9].figure.value.sum()", equalTo(1778))
                .body("points.change.comparability", everyItem(equalTo("comparable")));
    }

    @Test
    void theYearIsProjectedWithItsWorkings() {
        // pro rata 1,785 x 12/10 = 2,142; last year's remainder 1,785 + (2,114 - 1,778) = 2,121; their mean 2,131.5
        violence()
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("projection.label", equalTo("projected"))
                .body("projection.year", equalTo("FY2017/18"))
                .body("projection.monthsKnown", equalTo(10))
                .body("projection.toDate", equalTo(1785))
                .body("projection.workings.proRata", equalTo(2142))
                .body("projection.workings.lastYearRemainder", equalTo(2121))
                .body("projection.value.toDouble()", closeTo(2131.5, 1e-9))
                .body("projection.method", equalTo("blended"))
                .body("projection.againstRule.label", equalTo("projected"))
                .body("projection.againstRule.status", equalTo("amber"));
    }

    @Test
    void limitsAreDrawnOnMonthsOnly() {
        violence()
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("signal.chart.limits", hasSize(1))
                .body("signal.chart.limits[0].points", equalTo(22))
                .body("signal.chart.limits[0].trialLimits", equalTo(false))
                .body("signal.chart.points", hasSize(22))
                .body("signal.refusal", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rolling-12-months", "financial-year-to-date"})
    void limitsOnOverlappingPointsAreRefusedWithTheReason(String frequency) {
        violence()
                .queryParam("frequency", frequency)
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("signal.chart", nullValue())
                .body("signal.refusal.reason", equalTo("not-comparable"))
                .body("signal.refusal.text", containsString("58 %"))
                .body("signal.refusal.instead", equalTo("frequency=month"));
    }

    @ParameterizedTest
    @CsvSource({"quarter, 8", "financial-year, 1", "financial-year-to-date, 22", "rolling-12-months, 22"})
    void eachFrequencyHasItsPoints(String frequency, int points) {
        violence()
                .queryParam("frequency", frequency)
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("frequency", equalTo(frequency))
                .body("points", hasSize(points));
    }

    @Test
    void theQuarterThatIsNotOverIsMarkedAndSetAgainstItsLikePart() {
        violence()
                .queryParam("frequency", "quarter")
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("points[6].complete", equalTo(true))
                .body("points[7].complete", equalTo(false))
                .body("points[7].period.months", equalTo(1))
                .body("points[7].figure.value", equalTo(145))
                .body("points[7].yearEarlier.value", equalTo(154));
    }

    @Test
    void theThreeDirectionsAreTestedAndThePackNamesTheHeadline() {
        violence()
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("directions.window", equalTo(List.of("rolling-12-months", "six-months", "quarter")))
                .body("directions.findAll { it.headline }.window", equalTo(List.of("rolling-12-months")))
                .body("directions.method", everyItem(equalTo("significance")))
                .body("directions.significance.method", everyItem(equalTo("matched-months")))
                .body("direction.method", equalTo("spc"));
    }

    @Test
    void gapsAreToldAndNeverZero() {
        given().queryParam("plan", "barking-dagenham-csp-2017-18")
                .queryParam("from", "2017-04")
                .queryParam("to", "2018-03")
                .when()
                .get("/v1/indicators/burglary/trend")
                .then()
                .statusCode(200)
                .body("points.figure.value", everyItem(nullValue()))
                .body("points.figure.absence", everyItem(notNullValue()))
                .body("signal.refusal.reason", equalTo("too-few-points"))
                .body("projection.refusal.reason", equalTo("incomplete-period"))
                .body("caveats", hasItem(startsWith("12 of 12 points have no figure")));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2018-13",
        "from, FY2017/18",
        "to, 2018",
        "frequency, span",
        "frequency, weekly",
        "from, 1990-01",
        "from, 2018-02",
        "asAt, tomorrow"
    })
    void whatCannotBeReadIsAProblemThatNamesIt(String parameter, String value) {
        given().queryParam("plan", "london-mps")
                .queryParam("to", parameter.equals("to") ? value : "2018-01")
                .queryParam(parameter.equals("to") ? "area" : parameter, parameter.equals("to") ? "E09000002" : value)
                .when()
                .get(TREND)
                .then()
                .statusCode(400)
                .body("parameter", equalTo(parameter));
    }

    @Test
    void theSameIsDrawnAsAPicture() {
        String svg = violence()
                .when()
                .get(TREND + "/chart.svg")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("ETag", notNullValue())
                .extract()
                .asString();
        String years = violence()
                .queryParam("view", "years")
                .when()
                .get(TREND + "/chart.svg")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(svg).startsWith("<svg").contains("<title", "<desc", "Violence with injury, Barking and Dagenham");
        assertThat(years).contains("2017/18", "2016/17").isNotEqualTo(svg);
    }

    @Test
    void theSameIsASpecificationWithItsData() {
        violence()
                .when()
                .get(TREND + "/chart.vl.json")
                .then()
                .statusCode(200)
                .body("$schema", equalTo("https://vega.github.io/schema/vega-lite/v5.json"))
                .body("description", containsString("Violence with injury"));
    }

    @Test
    void aViewThatIsNoneIsAProblem() {
        violence()
                .queryParam("view", "pie")
                .when()
                .get(TREND + "/chart.svg")
                .then()
                .statusCode(400)
                .body("parameter", equalTo("view"));
    }

    @Test
    void theColourIsDrawnAsACell() {
        String cell = given().queryParam("plan", "london-mps")
                .queryParam("area", "E09000002")
                .queryParam("period", "2018-01")
                .when()
                .get("/v1/indicators/burglary/status/cell.svg")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(cell).contains(">R<", "red").doesNotContain("green");
    }

    @Test
    void asAtAnEarlierDayTheSeriesIsWhatWasKnown() {
        violence()
                .queryParam("asAt", "2018-06-01")
                .when()
                .get(TREND)
                .then()
                .statusCode(200)
                .body("asAt", equalTo("2018-06-01"))
                .body("points.figure.value", not(hasItem(145)));
    }
}
