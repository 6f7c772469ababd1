package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.api.testing.Database;
import org.saferindicators.api.testing.SampleDatabase;

/** What is counted from events is provisional where the manifests of their submissions say so; figures made up. */
@QuarkusTest
@WithTestResource(SampleDatabase.class)
class ProvisionalTest {

    private static final String STATUS =
            "/v1/indicators/burglary/status?plan=leicestershire-police-uk&area=E23000021&basis=month&period=";

    private final Database database = Database.ofService();

    @BeforeEach
    void twoSubmissions() {
        submission("2020-05-10", "2020-03-01");
        submission("2020-06-10", "2020-04-01");
        for (String month : new String[] {"2020-02-01", "2020-03-01", "2020-04-01"}) {
            database.change(connection -> connection
                    .createStatement()
                    .execute("insert into cube (dataset, measure, area, first_month, months, reporting_body, known_on,"
                            + " shard, value, printed) values ('police-uk-leicestershire', 'burglary', 'E23000021', '"
                            + month + "', 1, 'E23000021', '2020-05-10', 'submission', 7, 7)"));
        }
    }

    @AfterEach
    void clear() {
        database.execute("delete from cube where dataset = 'police-uk-leicestershire'");
        database.execute("delete from submission where dataset = 'police-uk-leicestershire'");
        database.change(nothing -> {});
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03,                   false",
        "2020-04,                   true",
        "2020-02&asAt=2020-06-01,   false",
        "2020-03&asAt=2020-06-01,   true"
    })
    void theLatestManifestKnownAtTheDayDecides(String month, boolean provisional) {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get(STATUS + month)
                        .then()
                        .statusCode(200)
                        .body("figure.value", equalTo(7))
                        .body("figure.provisional", equalTo(provisional)));
    }

    private void submission(String date, String provisionalFrom) {
        database.execute(
                "insert into submission (feed, submission, dataset, state, mode, reporting_body, scope_first,"
                        + " scope_months, scope_measures, scope_areas, edition_date, row_count, sha256,"
                        + " complete_through, provisional_from, manifest, topic, partition, record_offset, closed_at)"
                        + " values ('police.leicestershire', ?, 'police-uk-leicestershire', 'published', 'upsert',"
                        + " 'E23000021', '2020-01-01', 4, '{}', '{}', ?::date, 1, repeat('0', 64), '2020-04-01',"
                        + " ?::date, '', 'test', 0, 0, now())",
                "events-" + date,
                date,
                provisionalFrom);
    }
}
