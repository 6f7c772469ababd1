package org.saferindicators.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.saferindicators.local.LocalStack;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;

class PackagedServicesTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Path ROOT = Path.of("..", "..");

    @Test
    void becomeReadyOnAnEmptyDatabase() {
        String database = LocalStack.get().newDatabase();

        try (ServiceProcess worker = launch("ingest-worker", database).start().awaitReady(LIMIT);
                ServiceProcess api = launch("api-service", database).start().awaitReady(LIMIT)) {
            assertThat(worker.isReady()).isTrue();
            assertThat(api.isReady()).isTrue();
        }
    }

    private static ServiceLaunch launch(String module, String database) {
        LocalStack stack = LocalStack.get();
        return ServiceLaunch.ofModule(ROOT.resolve(module))
                .withConfig("quarkus.datasource.jdbc.url", database)
                .withConfig("quarkus.datasource.username", stack.user())
                .withConfig("quarkus.datasource.password", stack.password())
                .withConfig("safer.kafka.bootstrap", stack.kafkaBootstrap())
                .withConfig(
                        "safer.catalogue.dir", ROOT.resolve("deploy/catalogue").toString());
    }
}
