package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.Database;
import org.saferindicators.api.testing.SampleDatabase;

/**
 * Two consecutive editions of the Metropolitan Police's file, 2020-06 and 2020-07: some of their cells as published, as
 * the worker would keep them. Their dates are made up, a Wednesday each.
 */
@QuarkusTest
@WithTestResource(SampleDatabase.class)
class EditionTest {

    private static final String FIRST = "2020-06-10";
    private static final String SECOND = "2020-07-08";
    private static final String ALL = "/v1/indicators/all-offences/editions?plan=london-mps&period=2020-05&basis=month";
    private static final String HILLINGDON_BURGLARY =
            "/v1/indicators/burglary/%s?plan=london-mps&area=E09000017&period=2020-02&basis=month";

    private final Database database = Database.ofService();

    @BeforeEach
    void twoEditions() {
        edition(FIRST, "2018-06-01", "2020-05-01");
        edition(SECOND, "2018-07-01", "2020-06-01");
        cell("home-office-all-offences", "E09000002", "2020-05-01", 1433, 1444);
        cell("burglary", "E09000017", "2020-02-01", 207, 206);
        cell("burglary", "E09000017", "2019-02-01", 217, 217);
    }

    @AfterEach
    void clear() {
        database.execute("delete from cube where known_on >= '2020-06-01'");
        database.execute("delete from submission where edition_date >= '2020-06-01'");
        database.change(nothing -> {});
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/v1/indicators/burglary/status?plan=london-mps")
                        .then()
                        .body("dataset.completeThrough", equalTo("2018-12")));
    }

    @Test
    void barkingAndDagenhamMovedFrom1433To1444() {
        given().get(ALL + "&area=E09000002")
                .then()
                .statusCode(200)
                .body("plan", equalTo("london-mps"))
                .body("area.name", equalTo("Barking and Dagenham"))
                .body("period.from", equalTo("2020-05-01"))
                .body("editions.knownOn", contains(SECOND, FIRST))
                .body("editions.value", contains(1444, 1433))
                .body("editions.display", contains("1,444", "1,433"))
                .body("editions[0].difference", equalTo(11))
                .body("editions[0].differenceDisplay", equalTo("+11"))
                .body("editions[0].flipped", equalTo(false))
                .body("editions[1]", not(hasKey("difference")))
                .body("next", nullValue());
    }

    @Test
    void aLargerAreaMovesWithItsParts() {
        given().get(ALL)
                .then()
                .statusCode(200)
                .body("area.code", equalTo("E23000001"))
                .body("editions.knownOn", contains(SECOND, FIRST))
                .body("editions.value", contains(1444, 1433));
    }

    @Test
    void oneBurglaryLessTurnedHillingdonGreen() {
        given().get(HILLINGDON_BURGLARY.formatted("editions"))
                .then()
                .body("editions.value", contains(206, 207))
                .body("editions.status", contains("green", "amber"))
                .body("editions.flipped", contains(true, false));
        agreesWithEachDay(HILLINGDON_BURGLARY);
    }

    /** The third edition is made up: in none of ours a revision of the year before crosses a boundary by itself. */
    @Test
    void aRevisionOfTheYearBeforeFlipsAStatusThoughTheFigureStays() {
        edition("2020-08-12", "2018-08-01", "2020-07-01");
        cell("2020-08-12", "burglary", "E09000017", "2019-02-01", -1, 0);

        given().get(HILLINGDON_BURGLARY.formatted("editions"))
                .then()
                .body("editions.knownOn", contains("2020-08-12", SECOND, FIRST))
                .body("editions.value", contains(206, 206, 207))
                .body("editions[0].difference", equalTo(0))
                .body("editions.status", contains("amber", "green", "amber"))
                .body("editions.flipped", contains(true, true, false));
        agreesWithEachDay(HILLINGDON_BURGLARY);
    }

    @Test
    void anEditionThatChangesNothingIsNotListed() {
        edition("2020-08-12", "2018-08-01", "2020-07-01");

        given().get(ALL + "&area=E09000002").then().body("editions.knownOn", contains(SECOND, FIRST));
    }

    @Test
    void whatWasTakenBackIsNoLongerThere() {
        database.execute("update submission set state = 'withdrawn', withdrawn_on = '2020-09-01'"
                + " where edition_date >= '2020-06-01'");
        cell("2020-09-01", "home-office-all-offences", "E09000002", "2020-05-01", -1444, -1);

        given().get(ALL + "&area=E09000002")
                .then()
                .body("editions.knownOn", contains("2020-09-01", SECOND, FIRST))
                .body("editions[0].value", nullValue())
                .body("editions[0].absence.reason", equalTo("late"));
    }

    @Test
    void theyAreReadPageByPage() {
        JsonPath first = given().get(ALL + "&area=E09000002&limit=1").jsonPath();

        assertThat(first.getList("editions.knownOn")).isEqualTo(List.of(SECOND));
        given().get(ALL + "&area=E09000002&limit=1&cursor=" + first.getString("next"))
                .then()
                .body("editions.knownOn", contains(FIRST))
                .body("editions[0].value", equalTo(1433))
                .body("next", nullValue());
    }

    @Test
    void ofWhatNeverCameThereAreNone() {
        given().get("/v1/indicators/burglary/editions?plan=london-mps&area=E09000017&period=2024-02&basis=month")
                .then()
                .statusCode(200)
                .body("editions", empty());
    }

    /** Each edition says what a status as at its day says. */
    private static void agreesWithEachDay(String path) {
        List<Map<String, Object>> editions =
                given().get(path.formatted("editions")).jsonPath().getList("editions");
        assertThat(editions).isNotEmpty();
        for (Map<String, Object> edition : editions) {
            given().get(path.formatted("status") + "&asAt=" + edition.get("knownOn"))
                    .then()
                    .body("figure.value", equalTo(edition.get("value")))
                    .body("performance.status", equalTo(edition.get("status")));
        }
    }

    private void edition(String date, String firstMonth, String completeThrough) {
        database.execute(
                "insert into submission (feed, submission, dataset, state, mode, reporting_body, scope_first,"
                        + " scope_months, scope_measures, scope_areas, edition_date, row_count, sha256,"
                        + " complete_through, manifest, topic, partition, record_offset, closed_at)"
                        + " select feed, ?, dataset, 'published', 'replace', reporting_body, ?::date, 24, '{}',"
                        + " scope_areas, ?::date, 1, sha256, ?::date, '', 'test', 0, 0, now()"
                        + " from submission where submission = 'mps-borough-2019-01'",
                "edition-" + date,
                firstMonth,
                date,
                completeThrough);
    }

    private void cell(String measure, String area, String month, int first, int second) {
        cell(FIRST, measure, area, month, first, 1);
        if (second != first) {
            cell(SECOND, measure, area, month, second - first, 0);
        }
    }

    private void cell(String knownOn, String measure, String area, String month, int change, int printed) {
        database.change(connection -> connection
                .createStatement()
                .execute("insert into cube (dataset, measure, area, first_month, months, reporting_body, known_on,"
                        + " value, printed) values ('mps-recorded', '" + measure + "', '" + area + "', '" + month
                        + "', 1, 'E23000001', '" + knownOn + "', " + change + ", " + printed + ")"));
    }
}
