package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.Database;
import org.saferindicators.api.testing.MovableClock;
import org.saferindicators.api.testing.SampleDatabase;

@QuarkusTest
@WithTestResource(SampleDatabase.class)
class FreshnessTest {

    private static final String GUN_CRIME = "/v1/indicators/gun-crime/status";

    private final MovableClock clock;

    FreshnessTest(MovableClock clock) {
        this.clock = clock;
    }

    @Test
    void anAnswerAtHandIsNotSentAgain() {
        Response first = given().get(GUN_CRIME);
        String tag = first.header("ETag");

        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(first.header("Vary")).contains("Accept");
        Response second = given().header("If-None-Match", tag).get(GUN_CRIME);
        second.then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("private, no-cache"));
        assertThat(second.asString()).isEmpty();
    }

    @Test
    void eachRepresentationHasATagOfItsOwn() {
        String one = given().get(GUN_CRIME).header("ETag");
        String other = given().get(GUN_CRIME + "?period=2017-12").header("ETag");

        assertThat(one).isNotEqualTo(other);
        given().header("If-None-Match", one)
                .get(GUN_CRIME + "?period=2017-12")
                .then()
                .statusCode(200);
    }

    @Test
    void aNewRevisionIsServedWithinASecondUnderANewTag() {
        String area = "/v1/indicators/knife-crime/status";
        Response before = given().get(area);
        int value = before.jsonPath().getInt("figure.value");

        Database.ofService()
                .change(connection -> connection
                        .createStatement()
                        .execute("insert into cube (dataset, measure, area, first_month, months, reporting_body,"
                                + " known_on, value) values ('metstats2-published', 'knife-crime', 'E09000002',"
                                + " '2017-04-01', 10, 'E23000001', '2018-04-01', 1)"));

        await().atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> given().header("If-None-Match", before.header("ETag"))
                        .get(area)
                        .then()
                        .statusCode(200)
                        .body("figure.value", equalTo(value + 1)));
        given().get(area + "?asAt=2018-03-31").then().statusCode(200).body("figure.value", equalTo(value));
    }

    @Test
    void aNewDayIsAnotherAnswerWithoutAnyRecord() {
        Response today = given().get(GUN_CRIME);
        LocalDate day = LocalDate.parse(today.jsonPath().getString("asAt"));

        clock.move(Duration.ofDays(1));
        try {
            await().atMost(Duration.ofSeconds(2))
                    .untilAsserted(() -> given().header("If-None-Match", today.header("ETag"))
                            .get(GUN_CRIME)
                            .then()
                            .statusCode(200)
                            .body("asAt", equalTo(day.plusDays(1).toString())));
        } finally {
            clock.move(Duration.ZERO);
        }
        await().atMost(Duration.ofSeconds(2))
                .until(() -> given().get(GUN_CRIME).header("ETag").equals(today.header("ETag")));
    }

    @Test
    void aFeedIsTaggedByWhatItSays() {
        String tag = given().get("/v1/feeds/police.mps").header("ETag");
        given().header("If-None-Match", tag).get("/v1/feeds/police.mps").then().statusCode(304);

        Database.ofService()
                .execute("insert into submission (feed, submission, dataset) values ('police.mps', 'begun',"
                        + " 'mps-recorded')");

        given().header("If-None-Match", tag)
                .get("/v1/feeds/police.mps")
                .then()
                .statusCode(200)
                .body("submissions[0].submission", equalTo("begun"))
                .body("submissions[0].state", equalTo("open"));
    }
}
