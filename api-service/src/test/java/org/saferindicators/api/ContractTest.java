package org.saferindicators.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.saferindicators.api.testing.SampleDatabase;

@QuarkusTest
@WithTestResource(SampleDatabase.class)
class ContractTest {

    private static final Path COMMITTED = Path.of("..", "openapi", "openapi.yaml");
    private static final String UPDATE =
            "./mvnw -pl api-service -am test -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dopenapi.update";

    @Test
    void theCommittedContractIsWhatTheServiceServes() throws IOException {
        String served = given().accept("application/yaml").get("/q/openapi").asString();
        if (System.getProperty("openapi.update") != null) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED).as("the contract; it is written by: " + UPDATE).exists();
        assertThat(Files.readString(COMMITTED))
                .as("the contract is not what the service serves; update it with: " + UPDATE)
                .isEqualTo(served);
    }
}
