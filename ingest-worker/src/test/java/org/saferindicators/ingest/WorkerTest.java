package org.saferindicators.ingest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saferindicators.local.LocalStackResource;

/** The worker put together: it comes up on an empty database and says how it is. */
@QuarkusTest
@TestProfile(WorkerTest.ShippedCatalogue.class)
@WithTestResource(LocalStackResource.class)
class WorkerTest {

    /** Reads the packs of the repository. */
    public static final class ShippedCatalogue implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("safer.catalogue.dir", "../deploy/catalogue");
        }
    }

    @Test
    void becomesReadyAndTellsWhatItCounts() {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));

        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'poll-thread' }.status", equalTo("UP"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("safer_ingest_lag"))
                .body(containsString("safer_ingest_fenced_total"))
                .body(containsString("safer_ingest_retries_total"));
    }
}
