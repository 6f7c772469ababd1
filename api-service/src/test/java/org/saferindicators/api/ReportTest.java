package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.Database;
import org.saferindicators.api.testing.SampleDatabase;
import org.saferindicators.page.Pages;
import org.saferindicators.page.Report;
import org.saferindicators.page.ReportHtml;
import org.saferindicators.page.ReportMarkdown;
import org.saferindicators.page.ReportWriter;
import org.saferindicators.period.Period;
import org.saferindicators.store.publication.ReportJson;
import org.saferindicators.store.read.MeasureKey;
import org.saferindicators.store.read.Snapshot;
import org.saferindicators.store.read.SnapshotReader;

@QuarkusTest
@WithTestResource(SampleDatabase.class)
class ReportTest {

    private static final String SEED = "/v1/plans/barking-dagenham-csp-2017-18";
    private static final String REPORT = SEED + "/report?period=2018-01&asAt=2018-03-28";
    private static final String BURGLARY = "Financial year to date to January 2018 (1,319) is 26.1 % higher (+273) than"
            + " the same point last year (1,046); London is up 13.0 %.";

    private final SnapshotReader reader;
    private final ObjectMapper json;

    ReportTest(SnapshotReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    @Test
    void isJsonUnlessSomethingElseIsAskedFor() {
        given().when()
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("sections.id", hasItem("overall"))
                .body("sections[1].items.find { it.indicator == 'burglary' }.sentence", equalTo(BURGLARY))
                .body("sections[1].items.find { it.indicator == 'burglary' }.status", equalTo("red"))
                .body("summary.offTrack", greaterThan(0));
    }

    @Test
    void isMarkdownOrHtmlByAccept() {
        given().accept("text/markdown")
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType("text/markdown;charset=UTF-8")
                .body(containsString("### Burglary"), containsString("**red**"), containsString(BURGLARY));
        given().accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .get(REPORT)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(startsWith("<!doctype html>"), containsString(BURGLARY));
        given().accept("application/pdf").get(REPORT).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    /** What the worker freezes and what the API serves are one form. */
    @Test
    void whatIsFrozenHasTheFormOfWhatIsServed() throws JsonProcessingException {
        String served = given().get(REPORT).asString();

        assertThat(json.readTree(ReportJson.text(report()))).isEqualTo(json.readTree(served));
    }

    private Report report() {
        Snapshot snapshot = reader.read(
                LocalDate.of(2018, 3, 28),
                catalogue -> MeasureKey.ofIndicators(catalogue
                        .plan("barking-dagenham-csp-2017-18")
                        .orElseThrow()
                        .indicators()),
                java.time.Duration.ofSeconds(10));
        return new ReportWriter(new Pages(
                                snapshot.evidence(),
                                snapshot.catalogue()
                                        .plan("barking-dagenham-csp-2017-18")
                                        .orElseThrow(),
                                snapshot.catalogue().areas().find("E09000002").orElseThrow(),
                                Optional.of(Period.parse("2018-01")))
                        .page())
                .report();
    }

    @Test
    void aFrozenReportIsServedToTheLetter() {
        Report report = report();
        Database.ofService()
                .execute(
                        "insert into publication (plan, id, kind, title, period, as_at, revision, json, markdown, html)"
                                + " values (?, ?, 'report', 'To the board', '2018-01', ?, 1, ?, ?, ?)",
                        "barking-dagenham-csp-2017-18",
                        "board-2018-03-28",
                        LocalDate.of(2018, 3, 28),
                        ReportJson.text(report),
                        ReportMarkdown.of(report),
                        ReportHtml.of(report));
        String frozen = SEED + "/publications/board-2018-03-28";

        assertThat(given().get(frozen).asString()).isEqualTo(ReportJson.text(report));
        assertThat(given().accept("text/markdown").get(frozen).asString()).isEqualTo(ReportMarkdown.of(report));
        assertThat(given().accept("text/html").get(frozen).asString()).isEqualTo(ReportHtml.of(report));
        String tag = given().get(frozen).header("ETag");
        given().header("If-None-Match", tag).get(frozen).then().statusCode(304);
        given().get(SEED + "/publications")
                .then()
                .body("publications.id", contains("board-2018-03-28"))
                .body("publications[0].asAt", equalTo("2018-03-28"));
    }

    @Test
    void aReportThatWasNeverFrozenIsUnknown() {
        given().get(SEED + "/publications/never").then().statusCode(404).body("code", equalTo("unknown-publication"));
    }

    /** On 27 March nothing of the printed figures was known; on the 28th the colours are there. */
    @Test
    void tellsWhichVerdictsFlippedBetweenTwoDays() {
        given().get(SEED + "/changes?from=2018-03-27&to=2018-03-28&period=2018-01")
                .then()
                .statusCode(200)
                .body("flipped", greaterThan(5))
                .body("changes.find { it.indicator.id == 'burglary' }.flipped", equalTo(true))
                .body("changes.find { it.indicator.id == 'burglary' }.before.value", nullValue())
                .body("changes.find { it.indicator.id == 'burglary' }.after.value", equalTo("1,319"))
                .body("changes.find { it.indicator.id == 'burglary' }.after.status", equalTo("red"));
        given().get(SEED + "/changes?from=2018-03-28&to=2018-03-29&period=2018-01")
                .then()
                .body("flipped", equalTo(0))
                .body("changes", hasSize(0));
    }

    @Test
    void daysInTheWrongOrderAreRefused() {
        given().get(SEED + "/changes?from=2018-03-28&to=2018-03-27")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        given().get(SEED + "/changes").then().statusCode(400).body("parameter", equalTo("from"));
    }
}
