package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.Database;
import org.saferindicators.api.testing.MovableClock;
import org.saferindicators.api.testing.Records;
import org.saferindicators.api.testing.SampleDatabase;
import org.saferindicators.feed.AbsenceNotice;
import org.saferindicators.feed.Subject;
import org.saferindicators.observation.Absence;
import org.saferindicators.observation.AbsenceReason;
import org.saferindicators.period.Period;

/** What an agency is told of its own feed. */
@QuarkusTest
@WithTestResource(SampleDatabase.class)
class FeedTest {

    private static final String FEED = "yos.barking-dagenham";
    private static final String REJECTIONS = "/v1/feeds/" + FEED + "/rejections";
    private static final String SECRET = "Jane Example";

    private final Database database = Database.ofService();
    private final MovableClock clock;

    FeedTest(MovableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void clear() {
        database.execute("delete from quarantine");
        database.execute("delete from submission where feed = ?", FEED);
    }

    @Test
    void aRejectedRecordIsShownByItsCoordinatesAndFaultsButNotByWhatItSaid() {
        reject(FEED, 0, 7, "UNKNOWN_AREA", "one");
        reject("fire.lfb", 0, 8, "UNKNOWN_AREA", "one");

        Response answer = given().get(REJECTIONS);

        answer.then()
                .statusCode(200)
                .body("rejections.offset", contains(7))
                .body("rejections[0].topic", equalTo("feed.yos.barking-dagenham.v1"))
                .body("rejections[0].submission", equalTo("one"))
                .body("rejections[0].row", equalTo(17))
                .body("rejections[0].faults[0].code", equalTo("UNKNOWN_AREA"))
                .body("rejections[0].faults[0].field", equalTo("/area"))
                .body("rejections[0].faults[0].message", equalTo("in words"))
                .body("rejections[0].sha256", equalTo("00ff"))
                .body("rejections[0].bytes", equalTo(212))
                .body("next", nullValue());
        assertThat(answer.asString()).doesNotContain(SECRET);
    }

    @Test
    void rejectionsAreFilteredAndReadPageByPage() {
        for (int i = 0; i < 7; i++) {
            reject(FEED, i % 2, 10 + i, i < 5 ? "UNKNOWN_AREA" : "NOT_JSON", i < 4 ? "one" : "two");
        }

        given().get(REJECTIONS + "?submission=one").then().body("rejections.offset", contains(10, 12, 11, 13));
        given().get(REJECTIONS + "?code=NOT_JSON").then().body("rejections.offset", contains(16, 15));
        given().get(REJECTIONS + "?code=NOT_JSON&submission=one").then().body("rejections", empty());
        assertThat(pages(REJECTIONS + "?limit=3", "rejections.offset"))
                .containsExactly("10", "12", "14", "16", "11", "13", "15");
        assertThat(pages(REJECTIONS + "?limit=1&code=UNKNOWN_AREA", "rejections.offset"))
                .containsExactly("10", "12", "14", "11", "13");
    }

    @Test
    void submissionsAreReadPageByPageNewestFirst() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            database.execute(
                    "insert into submission (feed, submission, dataset, first_seen) values (?, ?, 'yos', ?::timestamptz)",
                    FEED,
                    name,
                    name.equals("e") ? "2019-01-01 00:00:00.000002Z" : "2019-01-01 00:00:00.000001Z");
        }

        assertThat(pages("/v1/feeds/" + FEED + "/receipts?limit=2", "submissions.submission"))
                .containsExactly("e", "d", "c", "b", "a");
        given().get("/v1/feeds/" + FEED)
                .then()
                .body("submissions.submission", contains("e", "d", "c", "b", "a"))
                .body("submissions.state", everyItem(equalTo("open")));
    }

    @Test
    void aDatasetSaysWhatIsExpectedAndWhatCameInTime() {
        String mps = "datasets.find { it.id == 'mps-recorded' }.";

        given().get("/v1/feeds/police.mps")
                .then()
                .body(mps + "completeThrough", equalTo("2018-12"))
                .body(mps + "latestEdition", equalTo("2019-01-31"))
                .body(mps + "punctuality.expected", equalTo("2019-01"))
                .body(mps + "punctuality.dueOn", equalTo("2019-03-03"))
                .body(mps + "punctuality.monthsDue", equalTo(12))
                .body(mps + "punctuality.monthsOnTime", equalTo(0))
                .body(mps + "punctuality.late.reason", equalTo("late"))
                .body(
                        mps + "punctuality.late.text",
                        equalTo("Recorded offences by borough and month for January 2019 was due on 2019-03-03 and"
                                + " has not come."));
    }

    @Test
    void aLaterEditionOfTheSameMonthsDoesNotUndoThatTheyCameInTime() {
        database.execute("insert into submission (feed, submission, dataset, state, mode, reporting_body, scope_first,"
                + " scope_months, scope_measures, scope_areas, edition_date, row_count, sha256, complete_through,"
                + " manifest, topic, partition, record_offset, closed_at) select feed, 'mps-again', dataset, state, mode,"
                + " reporting_body, scope_first, scope_months, scope_measures, scope_areas, '2019-02-05', row_count,"
                + " sha256, complete_through, manifest, topic, partition, record_offset, closed_at"
                + " from submission where submission = 'mps-borough-2019-01'");
        String mps = "datasets.find { it.id == 'mps-recorded' }.";
        LocalDate february = LocalDate.parse("2019-02-10");

        clock.move(Duration.between(clock.instant(), february.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        try {
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> given().get("/v1/feeds/police.mps")
                            .then()
                            .body(mps + "latestEdition", equalTo("2019-02-05"))
                            .body(mps + "punctuality.monthsDue", equalTo(12))
                            .body(mps + "punctuality.monthsOnTime", equalTo(1))
                            .body(mps + "punctuality.overdue", equalTo(0))
                            .body(mps + "punctuality.late", nullValue()));
        } finally {
            clock.move(Duration.ZERO);
            database.execute("delete from submission where submission = 'mps-again'");
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> given().get("/v1/feeds/police.mps")
                            .then()
                            .body(mps + "punctuality.late.reason", equalTo("late")));
        }
    }

    @Test
    void theAgencysOwnReasonComesFirst() {
        String fire = "datasets.find { it.punctuality.late.text == 'A new mobilising system.' }.punctuality.late.";
        String dataset = given().get("/v1/feeds/fire.lfb").jsonPath().getString("datasets[0].id");
        String month = given().get("/v1/feeds/fire.lfb").jsonPath().getString("datasets[0].punctuality.expected");

        AbsenceNotice notice = new AbsenceNotice(
                dataset,
                Optional.empty(),
                new Subject.OfMeasure("any"),
                "E12000007",
                Period.parse(month),
                new Absence(
                        AbsenceReason.BROKEN_SERIES,
                        "A new mobilising system.",
                        Optional.of(LocalDate.parse("2019-06-30"))),
                Optional.of(LocalDate.parse("2019-01-01")));
        database.change(connection -> new Records(connection, "fire.lfb").insert(List.of(notice)));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> given().get("/v1/feeds/fire.lfb")
                        .then()
                        .body(fire + "reason", equalTo("broken-series"))
                        .body(fire + "expectedOn", equalTo("2019-06-30")));
        given().get("/v1/feeds").then().body("feeds.id", hasItem("fire.lfb"));
    }

    private void reject(String feed, int partition, long offset, String code, String submission) {
        database.execute(
                "insert into quarantine (topic, partition, record_offset, epoch, feed, code, field, message, faults,"
                        + " value, value_sha256, value_bytes, submission, row_number) values (?, ?, ?, 1, ?, ?,"
                        + " '/area', 'in words', jsonb_build_array(jsonb_build_object('code', ?, 'field', '/area',"
                        + " 'message', 'in words')), convert_to(?, 'UTF8'), '\\x00ff', 212, ?, 17)",
                "feed." + feed + ".v1",
                partition,
                offset,
                feed,
                code,
                code,
                SECRET,
                submission);
    }

    private static List<String> pages(String first, String path) {
        List<String> found = new ArrayList<>();
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            Response page = given().urlEncodingEnabled(false).get(next.get());
            found.addAll(page.jsonPath().getList(path, String.class));
            next = Optional.ofNullable(page.header("Link")).map(link -> link.substring(1, link.indexOf('>')));
        }
        return found;
    }
}
