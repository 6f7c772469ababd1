package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.api.testing.SampleDatabase;

@QuarkusTest
@WithTestResource(SampleDatabase.class)
class ProblemTest {

    private static final String STATUS = "/v1/indicators/burglary/status?plan=barking-dagenham-csp-2017-18";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/plans/nowhere                                          | 404 | unknown-plan          | plan
                    /v1/plans/nowhere/dashboard                                | 404 | unknown-plan          | plan
                    /v1/plans/barking-dagenham-csp-2017-18/dashboard?area=E1   | 404 | unknown-area          | area
                    /v1/plans/barking-dagenham-csp-2017-18/dashboard?period=x  | 400 | invalid-parameter     | period
                    /v1/plans/barking-dagenham-csp-2017-18/dashboard?asAt=x    | 400 | invalid-parameter     | asAt
                    /v1/indicators/nothing                                     | 404 | unknown-indicator     | indicator
                    /v1/indicators/nothing/status                              | 404 | unknown-indicator     | indicator
                    /v1/indicators/burglary                                    | 400 | ambiguous-indicator   | plan
                    /v1/indicators/burglary/status                             | 400 | ambiguous-indicator   | plan
                    /v1/indicators/burglary/status?plan=nowhere                | 404 | unknown-plan          | plan
                    /v1/indicators/arson-incidents/status?plan=london-mps      | 404 | unknown-indicator     | indicator
                    /v1/indicators/burglary/status?area=E09000002&area=E1      | 400 | repeated-parameter    | area
                    /v1/areas/E00000000                                        | 404 | unknown-area          | code
                    /v1/areas/%00                                              | 400 | invalid-parameter     | code
                    /v1/areas?limit=0                                          | 400 | invalid-parameter     | limit
                    /v1/areas?limit=1001                                       | 400 | invalid-parameter     | limit
                    /v1/areas?limit=ten                                        | 400 | invalid-parameter     | limit
                    /v1/areas?limit=99999999999999999999                       | 400 | invalid-parameter     | limit
                    /v1/areas?limit=                                           | 400 | invalid-parameter     | limit
                    /v1/areas?cursor=!!                                        | 400 | invalid-parameter     | cursor
                    /v1/areas?cursor=bm9uZQ                                    | 400 | invalid-parameter     | cursor
                    /v1/areas?page=2                                           | 400 | unknown-parameter     | page
                    /v1/plans?offset=1                                         | 400 | unknown-parameter     | offset
                    /v1/plans/london-mps?limit=1                               | 400 | unknown-parameter     | limit
                    /v1/feeds/police.nowhere                                   | 404 | unknown-feed          | feed
                    /v1/feeds/police.nowhere/receipts/one                      | 404 | unknown-feed          | feed
                    /v1/feeds/police.mps/receipts/one                          | 404 | unknown-submission    | submission
                    /v1/feeds/police.mps/receipts/%00                          | 400 | invalid-parameter     | submission
                    /v1/indicators/nothing/editions                            | 404 | unknown-indicator     | indicator
                    /v1/indicators/burglary/editions                           | 400 | ambiguous-indicator   | plan
                    /v1/indicators/burglary/editions?plan=london-mps&area=E1   | 404 | unknown-area          | area
                    /v1/indicators/gun-crime/editions?period=2018-13           | 400 | invalid-parameter     | period
                    /v1/indicators/gun-crime/editions?cursor=bm9uZQ            | 400 | invalid-parameter     | cursor
                    /v1/indicators/gun-crime/editions?asAt=2018-03-28          | 400 | unknown-parameter     | asAt
                    /v1/feeds/police.nowhere/receipts                          | 404 | unknown-feed          | feed
                    /v1/feeds/police.mps/receipts?limit=0                      | 400 | invalid-parameter     | limit
                    /v1/feeds/police.mps/receipts?cursor=bm9uZQ                | 400 | invalid-parameter     | cursor
                    /v1/feeds/police.mps/receipts?cursor=%2525                 | 400 | invalid-parameter     | cursor
                    /v1/feeds/police.nowhere/rejections                        | 404 | unknown-feed          | feed
                    /v1/feeds/police.mps/rejections?code=unknown_area          | 400 | invalid-parameter     | code
                    /v1/feeds/police.mps/rejections?cursor=bm9uZQ              | 400 | invalid-parameter     | cursor
                    /v1/feeds/police.mps/rejections?limit=1001                 | 400 | invalid-parameter     | limit
                    /v1/feeds/police.mps/rejections?topic=x                    | 400 | unknown-parameter     | topic
                    /v1/feeds/police.mps?x=%F0%9F%98%80                        | 400 | unknown-parameter     | x
                    """)
    void aBadQuestionIsAProblemThatNamesItsParameter(String path, int status, String code, String parameter) {
        Response response = given().urlEncodingEnabled(false).get(path);

        problem(response, status, code);
        response.then().body("parameter", equalTo(parameter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    area=E00000000                             | 404 | unknown-area          | area
                    period=2017-18                             | 400 | invalid-parameter     | period
                    period=2018-Q3                             | 400 | invalid-parameter     | period
                    period=2018-13                             | 400 | invalid-parameter     | period
                    period=FY2017/19                           | 400 | invalid-parameter     | period
                    period=2018-01/2017-04                     | 400 | invalid-parameter     | period
                    period=                                    | 400 | invalid-parameter     | period
                    period=%00                                 | 400 | invalid-parameter     | period
                    basis=yearly                               | 400 | invalid-parameter     | basis
                    basis=                                     | 400 | invalid-parameter     | basis
                    period=2018-01&basis=financial-year        | 400 | period-basis-mismatch | basis
                    period=FY2017/18&basis=month               | 400 | period-basis-mismatch | basis
                    period=2017-04/2018-01&basis=quarter       | 400 | period-basis-mismatch | basis
                    asAt=yesterday                             | 400 | invalid-parameter     | asAt
                    asAt=2018-02-30                            | 400 | invalid-parameter     | asAt
                    asAt=2999-01-01                            | 400 | invalid-parameter     | asAt
                    asAt=%2B999999999-12-31                    | 400 | invalid-parameter     | asAt
                    asAt=-999999999-01-01                      | 400 | invalid-parameter     | asAt
                    frequency=month                            | 400 | unknown-parameter     | frequency
                    Period=2018-01                             | 400 | unknown-parameter     | Period
                    """)
    void aBadParameterOfAStatusIsNamed(String query, int status, String code, String parameter) {
        Response response = given().urlEncodingEnabled(false).get(STATUS + "&" + query);

        problem(response, status, code);
        response.then().body("parameter", equalTo(parameter));
    }

    @Test
    void anUnknownParameterListsTheKnownOnes() {
        given().get(STATUS + "&from=2018-01")
                .then()
                .statusCode(400)
                .body("known", hasItems("area", "asAt", "basis", "period", "plan"))
                .body("detail", containsString("area, asAt, basis, period, plan"));
    }

    @Test
    void anAmbiguousIndicatorNamesItsPlans() {
        given().get("/v1/indicators/burglary")
                .then()
                .statusCode(400)
                .body("known", hasItems("barking-dagenham-csp-2017-18", "london-mps"));
    }

    @Test
    void aMismatchNamesTheBasesThatFit() {
        given().get(STATUS + "&period=FY2017/18&basis=month")
                .then()
                .statusCode(400)
                .body("known", hasItem("financial-year"));
    }

    @Test
    void aTextTooLongToBeMeantIsRefused() {
        Response response = given().get(STATUS + "&area=" + "x".repeat(300));

        problem(response, 400, "invalid-parameter");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/nothing, */*, 404, not-found",
        "GET, /nothing, */*, 404, not-found",
        "GET, /v1, */*, 404, not-found",
        "DELETE, /v1/plans, */*, 405, method-not-allowed",
        "POST, /v1/plans, */*, 405, method-not-allowed",
        "GET, /v1/plans, text/csv, 406, not-acceptable"
    })
    void whatTheServerItselfRefusesIsAProblemToo(String method, String path, String accept, int status, String code) {
        problem(given().accept(accept).request(method, path), status, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/plans?limit=%zz",
                "/v1/plans?%",
                "/v1/areas/%4",
                "/v1/areas/E09000002%?limit=1",
                "/v1/areas/a|b"
            })
    void whatCannotBeDecodedIsAProblemToo(String path) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 400 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"status\":400", "\"code\":\"bad-request\"", "percent sign");
        }
    }

    @Test
    void aRefusedMethodNamesThoseThatAreTaken() {
        given().delete("/v1/plans").then().header("Allow", containsString("GET"));
        given().head("/v1/plans").then().statusCode(200);
    }

    private static void problem(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("https://saferindicators.org/problems/" + code));
        assertThat(List.of(
                        response.jsonPath().getString("title"),
                        response.jsonPath().getString("detail")))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(response.asString()).doesNotContain("Exception", "org.saferindicators.api", "\tat ");
    }
}
