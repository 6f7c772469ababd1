package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.SampleDatabase;

/** Places among places; the ranks of published rates are the business of the acceptance tests. */
@QuarkusTest
@WithTestResource(SampleDatabase.class)
class BenchmarkTest {

    private static final String BENCHMARKS = "/v1/indicators/burglary/benchmarks";

    private static RequestSpecification burglary() {
        return given().queryParam("plan", "london-mps")
                .queryParam("area", "E09000002")
                .queryParam("period", "2018-01");
    }

    @Test
    void countsOfPlacesOfDifferentSizeAreNotRanked() {
        burglary()
                .when()
                .get(BENCHMARKS)
                .then()
                .statusCode(200)
                .body("figure.value", equalTo(1323))
                .body("group.id", equalTo("E23000001"))
                .body("standing", nullValue())
                .body("standingRefusal.reason", equalTo("not-comparable"))
                .body("average.value", nullValue())
                .body("average.refusal.reason", equalTo("not-comparable"))
                .body("peers.findAll { it.own }.area.code", equalTo(List.of("E09000002")))
                .body("peers.findAll { it.rank != null }", hasSize(0));
    }

    @Test
    void largerAreasComeWithTheirOwnChange() {
        burglary()
                .when()
                .get(BENCHMARKS)
                .then()
                .statusCode(200)
                .body("comparators.find { it.area.code == 'met-boroughs' }.change.percentDisplay", equalTo("+13.3 %"))
                .body("comparators.find { it.area.code == 'E23000001' }.kind", equalTo("force"))
                .body("comparators.find { it.area.code == 'E12000007' }.kind", equalTo("region"))
                .body("comparators.verdict", everyItem(nullValue()));
    }

    @Test
    void aGroupOfTheAreaCanBeNamed() {
        burglary()
                .queryParam("group", "met-boroughs")
                .when()
                .get(BENCHMARKS)
                .then()
                .statusCode(200)
                .body("group.id", equalTo("met-boroughs"))
                .body("group.members", equalTo(31))
                .body("peers", hasSize(32));
    }

    @Test
    void aGroupTheAreaIsNotInIsAProblemThatNamesIt() {
        burglary()
                .queryParam("group", "E10000018")
                .when()
                .get(BENCHMARKS)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("group"));
    }

    @Test
    void aConfidenceThatIsNoneIsAProblemThatNamesIt() {
        burglary()
                .queryParam("confidence", "90")
                .when()
                .get(BENCHMARKS)
                .then()
                .statusCode(400)
                .body("parameter", equalTo("confidence"));
    }

    @Test
    void theGroupIsDrawnWithEveryMemberNamed() {
        String svg = burglary()
                .when()
                .get(BENCHMARKS + "/chart.svg")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(svg).startsWith("<svg").contains("Barking and Dagenham", "Westminster", "1,323");
        burglary()
                .when()
                .get(BENCHMARKS + "/chart.vl.json")
                .then()
                .statusCode(200)
                .body("$schema", equalTo("https://vega.github.io/schema/vega-lite/v5.json"));
    }
}
