package org.saferindicators.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {

    @TempDir
    Path folder;

    @Test
    void givesEveryTestAnEmptyDatabaseOfItsOwn() {
        LocalStack stack = LocalStack.get();
        Jdbc first = new Jdbc(stack.newDatabase(), stack.user(), stack.password());
        Jdbc second = new Jdbc(stack.newDatabase(), stack.user(), stack.password());

        first.execute("CREATE TABLE mine (value int)");

        assertThat(tables(first)).hasValue("1");
        assertThat(tables(second)).hasValue("0");
    }

    @Test
    void carriesRecordsAndIsOnePerJvm() throws Exception {
        LocalStack.get().createTopic("stack.topic", 1);
        RoundTrip trip = new RoundTrip(LocalStack.get().kafkaBootstrap());

        trip.send("stack.topic", "hello");

        assertThat(trip.read("stack.topic", 1)).containsExactly("hello");
    }

    @Test
    void takesExistingServersWhenTheEnvironmentNamesThem() {
        LocalStack owner = LocalStack.get();
        Map<String, String> environment = Map.of(
                LocalStack.JDBC_URL,
                owner.jdbcUrl() + "?ApplicationName=existing",
                LocalStack.DB_USER,
                owner.user(),
                LocalStack.DB_PASSWORD,
                owner.password(),
                LocalStack.KAFKA_BOOTSTRAP,
                "broker.example:9092");

        LocalStack guest = new LocalStack(name -> Optional.ofNullable(environment.get(name)), folder.resolve("none"));

        assertThat(guest.kafkaBootstrap()).isEqualTo("broker.example:9092");
        assertThat(new Jdbc(guest.jdbcUrl(), guest.user(), guest.password()).text("SHOW application_name"))
                .hasValue("existing");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void clearsAwayWhatAKilledJvmLeft() throws IOException {
        Path abandoned = folder.resolve(Long.toString(Long.MAX_VALUE / 10));
        try (LocalPostgres left = LocalPostgres.start(abandoned.resolve("postgres"))) {
            Path mine = Folders.ofThisJvm(folder);

            assertThat(abandoned).doesNotExist();
            assertThat(ProcessHandle.of(left.pid())).isEmpty();
            assertThat(mine).isDirectory();
        }
        assertThat(Files.exists(Folders.ofThisJvm(folder))).isTrue();
    }

    @Test
    void givesQuarkusTestsTheirConfiguration() {
        LocalStackResource resource = new LocalStackResource();
        resource.init(Map.of("kafka", "false"));

        assertThat(resource.start())
                .containsOnlyKeys(
                        "quarkus.datasource.jdbc.url", "quarkus.datasource.username", "quarkus.datasource.password");
    }

    private static Optional<String> tables(Jdbc database) {
        return database.text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'");
    }
}
