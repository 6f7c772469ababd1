package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.SampleDatabase;

@QuarkusTest
@WithTestResource(SampleDatabase.class)
class CatalogueTest {

    @Test
    void plansAndTheirOutcomes() {
        given().get("/v1/plans")
                .then()
                .statusCode(200)
                .body("plans.id", hasItems("barking-dagenham-csp-2017-18", "london-mps"));
        given().get("/v1/plans/barking-dagenham-csp-2017-18")
                .then()
                .statusCode(200)
                .body("area.name", equalTo("Barking and Dagenham"))
                .body("years", hasItem("FY2017/18"))
                .body("outcomes.indicators.flatten().id", hasItem("burglary"));
    }

    @Test
    void everythingDeclaredAboutAnIndicator() {
        given().get("/v1/indicators/burglary?plan=barking-dagenham-csp-2017-18")
                .then()
                .statusCode(200)
                .body("source", equalTo("MetStats2 (From Police systems)"))
                .body("leadRole", equalTo("Operational Director Enforcement Services"))
                .body("polarity", equalTo("lower-is-better"))
                .body("rule.id", equalTo("previous-year"))
                .body("rule.sentence", startsWith("Red when more than 5 %"))
                .body("breaks[0].from", equalTo("2017-04-01"))
                .body("dataset.id", equalTo("metstats2-published"));
        given().get("/v1/indicators?plan=london-mps")
                .then()
                .statusCode(200)
                .body("indicators.plan", everyItem(equalTo("london-mps")));
    }

    @Test
    void placesNest() {
        given().get("/v1/areas/E12000007")
                .then()
                .statusCode(200)
                .body("kind", equalTo("region"))
                .body("parts.code", hasItem("E09000002"));
        given().get("/v1/areas/E09000002").then().statusCode(200).body("parents.area.code", hasItem("E12000007"));
    }

    @Test
    void anAbolishedPlaceNamesWhatTookItsPlace() {
        given().get("/v1/areas/E07000150")
                .then()
                .statusCode(200)
                .body("to", equalTo("2021-04-01"))
                .body("successors.area.code", contains("E06000061"))
                .body("successors.on", contains("2021-04-01"))
                .body("parents[0].area.code", equalTo("E10000021"))
                .body("parents[0].to", equalTo("2021-04-01"));
        given().get("/v1/areas/E10000021").then().body("successors.area.code", contains("E06000061", "E06000062"));
    }

    @Test
    void aListIsReadPageByPage() {
        List<String> codes = areas("/v1/areas?limit=1000");

        assertThat(areas("/v1/areas?limit=7")).isEqualTo(codes);
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(1000);
    }

    private static List<String> areas(String first) {
        List<String> codes = new ArrayList<>();
        for (String next = first; next != null; ) {
            Response page = given().urlEncodingEnabled(false).get(next);
            codes.addAll(page.jsonPath().getList("areas.code", String.class));
            next = following(page.header("Link"));
        }
        return codes;
    }

    private static @Nullable String following(@Nullable String link) {
        if (link == null) {
            return null;
        }
        assertThat(link).startsWith("</v1/areas?").endsWith(">; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }

    @Test
    void feedsSayHowTheyStand() {
        given().get("/v1/feeds")
                .then()
                .statusCode(200)
                .body("feeds.id", hasItems("police.mps", "fire.lfb"))
                .body(
                        "feeds.find { it.id == 'police.mps' }.datasets.find { it.id == 'mps-recorded' }.completeThrough",
                        equalTo("2018-12"));
        String submission = given().get("/v1/feeds/fire.lfb").jsonPath().getString("submissions[0].submission");
        given().get("/v1/feeds/fire.lfb/receipts/" + submission)
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("outcomes.sent", greaterThan(0))
                .body("missing", hasSize(0));
    }

    @Test
    void theServiceSaysHowItIs() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/v1/plans").then().header("Content-Type", not(startsWith("application/problem")));
        assertThat(given().get("/q/metrics").asString()).contains("http_server_requests");
        given().get("/q/swagger-ui/").then().statusCode(200);
    }
}
