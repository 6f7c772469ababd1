package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.OwnPostgres;
import org.saferindicators.local.LocalPostgres;

@QuarkusTest
@WithTestResource(value = OwnPostgres.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class OutageTest {

    private static final String STATUS = "/v1/indicators/gun-crime/status";
    private static final List<String> FIGURES = List.of(
            STATUS,
            STATUS + "?asAt=2018-03-30",
            "/v1/plans/barking-dagenham-csp-2017-18/dashboard",
            "/v1/plans",
            "/v1/indicators/gun-crime",
            "/v1/areas",
            "/v1/feeds",
            "/v1/feeds/police.mps");
    private static final Duration UNCONFIRMED = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofMillis(1500);

    @Nullable
    LocalPostgres postgres;

    @AfterEach
    void bringTheDatabaseBack() {
        postgres().restart();
        awaitFigures(Duration.ofSeconds(15));
    }

    @Test
    void anOldFigureIsNotServedWhileTheDatabaseIsDown() {
        awaitFigures(Duration.ofSeconds(15));
        String tag = given().get(STATUS).header("ETag");

        postgres().stopImmediate();
        awaitRefusal();

        FIGURES.forEach(OutageTest::isRefusedAtOnce);
        given().header("If-None-Match", tag).get(STATUS).then().statusCode(503);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);

        postgres().restart();
        awaitFigures(Duration.ofSeconds(5));
        FIGURES.forEach(path -> given().get(path).then().statusCode(200));
    }

    @Test
    void aDatabaseThatHangsIsNoticedToo() throws IOException, InterruptedException {
        awaitFigures(Duration.ofSeconds(15));

        signal("-STOP");
        try {
            awaitRefusal();
            FIGURES.forEach(OutageTest::isRefusedAtOnce);
        } finally {
            signal("-CONT");
        }

        awaitFigures(Duration.ofSeconds(5));
    }

    private static void isRefusedAtOnce(String path) {
        Response response = given().get(path);
        response.then().statusCode(503).contentType("application/problem+json");
        assertThat(response.jsonPath().getString("code")).isEqualTo("figures-unconfirmed");
        assertThat(Integer.parseInt(response.header("Retry-After"))).isPositive();
        assertThat(response.time()).isLessThan(ANSWER.toMillis());
    }

    private static void awaitRefusal() {
        await().atMost(UNCONFIRMED.plus(ANSWER))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> given().get(STATUS).statusCode() == 503);
    }

    private static void awaitFigures(Duration longest) {
        await().atMost(longest)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> given().get(STATUS).statusCode() == 200);
    }

    private LocalPostgres postgres() {
        assertThat(postgres).isNotNull();
        return postgres;
    }

    private void signal(String name) throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(postgres().pid()).orElseThrow();
        for (ProcessHandle process :
                Stream.concat(Stream.of(server), server.descendants()).toList()) {
            new ProcessBuilder("kill", name, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }
}
