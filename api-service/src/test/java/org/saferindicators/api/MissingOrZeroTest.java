package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.Database;
import org.saferindicators.api.testing.SampleDatabase;

/** No burglary was sent for February 2020, in a dataset whose absent rows are zeros; submissions made up. */
@QuarkusTest
@WithTestResource(SampleDatabase.class)
class MissingOrZeroTest {

    private static final String STATUS =
            "/v1/indicators/burglary/status?plan=leicestershire-police-uk&area=E23000021&basis=month&period=2020-02";
    private final Database database = Database.ofService();

    @AfterEach
    void clear() {
        database.execute("delete from statement where natural_key like 'police-uk-leicestershire|%'");
        database.execute("delete from submission where dataset = 'police-uk-leicestershire'");
        database.change(nothing -> {});
    }

    @Test
    void anEditionOfSomeCategoriesWhichBringsNoEventsDoesNotMakeZeros() {
        submission("2020-03-10", "{burglary}");

        assertFebruary("2020-03-10", nullValue(), equalTo("not-collected"));
    }

    @Test
    void whatTheAgencySaysIsMissingIsMissingUntilALaterEditionSaysNothingOfIt() {
        submission("2020-03-10", "{}");
        absence("2020-03-10");
        submission("2020-04-10", "{}");

        assertFebruary("2020-03-10", nullValue(), equalTo("late"));
        assertFebruary("2020-04-10", equalTo(0), nullValue());
        given().get(STATUS.replace("status", "editions").replace("E23000021", "E07000130"))
                .then()
                .statusCode(200)
                .body("editions.knownOn", contains("2020-04-10"))
                .body("editions.value", contains(0));
    }

    /** The withdrawal was on the 20th: days before stay as they were, since then nothing is known of February. */
    @Test
    void whatWasMissingInAnEditionThatWasTakenBackIsNoZeroOnDaysBefore() {
        submission("2020-03-10", "{}");
        absence("2020-03-10");
        database.execute("update statement set withdrawn_on = '2020-03-20' where natural_key like"
                + " 'police-uk-leicestershire|%'");
        database.execute("update submission set state = 'withdrawn', withdrawn_on = '2020-03-20',"
                + " content_sha256 = '\\x00' where dataset = 'police-uk-leicestershire'");
        database.change(nothing -> {});

        assertFebruary("2020-03-19", nullValue(), equalTo("late"));
        assertFebruary("2020-03-20", nullValue(), equalTo("not-due"));
    }

    private void assertFebruary(String asAt, Matcher<Object> value, Matcher<Object> absence) {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get(STATUS + "&asAt=" + asAt)
                        .then()
                        .statusCode(200)
                        .body("figure.value", value)
                        .body("figure.absence.reason", absence));
    }

    private void absence(String date) {
        database.change(connection -> connection
                .createStatement()
                .execute("insert into statement (kind, natural_key, known_on, dataset, subject, area, first_month,"
                        + " months, body, topic, partition, record_offset) values ('absence',"
                        + " 'police-uk-leicestershire||measure/burglary|E23000021|2020-02', '" + date
                        + "', 'police-uk-leicestershire', 'measure/burglary', 'E23000021', '2020-02-01', 1,"
                        + " '{\"type\": \"absence\", \"dataset\": \"police-uk-leicestershire\", \"measure\":"
                        + " \"burglary\", \"area\": \"E23000021\", \"period\": \"2020-02\", \"reason\": \"late\","
                        + " \"text\": \"Not yet.\"}', 'test', 0, 0)"));
    }

    private void submission(String date, String categories) {
        database.execute(
                "insert into submission (feed, submission, dataset, state, mode, reporting_body, scope_first,"
                        + " scope_months, scope_measures, scope_areas, scope_categories, edition_date, row_count,"
                        + " sha256, complete_through, manifest, topic, partition, record_offset, closed_at)"
                        + " values ('police.leicestershire', ?, 'police-uk-leicestershire', 'published', 'replace',"
                        + " 'E23000021', '2020-01-01', 2, '{}', '{}', ?::text[], ?::date, 1, repeat('0', 64),"
                        + " '2020-02-01', '', 'test', 0, 0, now())",
                "events-" + date,
                categories,
                date);
        database.change(nothing -> {});
    }
}
