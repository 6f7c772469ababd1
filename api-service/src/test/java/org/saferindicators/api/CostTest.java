package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.api.testing.Acquisitions;
import org.saferindicators.api.testing.SampleDatabase;

/** What an answer costs the database. */
@QuarkusTest
@WithTestResource(SampleDatabase.class)
class CostTest {

    private static final String OF_LONDON = "?plan=london-mps";

    private static void ask(String path) {
        given().when().get(path + OF_LONDON).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/indicators/robbery/benchmarks",
                "/v1/indicators/robbery/benchmarks/chart.svg",
                "/v1/indicators/robbery/trend/chart.svg",
                "/v1/indicators/robbery/status"
            })
    void isNothingWhereTheSnapshotHasIt(String path) {
        long before = Acquisitions.count();

        ask(path);

        assertThat(Acquisitions.count()).isEqualTo(before);
    }

    @Test
    void ofATrendIsOneLookAtItsHistoryForEachRevision() {
        long before = Acquisitions.count();

        ask("/v1/indicators/robbery/trend");
        long first = Acquisitions.count();
        ask("/v1/indicators/robbery/trend");

        assertThat(first).isEqualTo(before + 1);
        assertThat(Acquisitions.count()).isEqualTo(first);
    }
}
