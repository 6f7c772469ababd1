package org.saferindicators.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.ToLongFunction;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalStack;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.samples.SampleFeeds;

/**
 * The whole product: PostgreSQL, Kafka, the packaged worker and the packaged API as processes of their own. One of them,
 * once per JVM, has the shipped sample feeds sent through Kafka and served.
 */
public final class RunningProduct {

    /** Top of the project. */
    public static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();

    private static final Duration LIMIT = Duration.ofMinutes(6);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ServiceProcess worker;
    private final ServiceProcess api;

    private RunningProduct(ServiceProcess worker, ServiceProcess api) {
        this.worker = worker;
        this.api = api;
    }

    /** Started by the first who asks; it ends with the JVM. */
    public static RunningProduct get() {
        return Holder.PRODUCT;
    }

    /** Where the API answers. */
    public URI api() {
        return api.base();
    }

    /** Where the worker's health and metrics are. */
    public URI worker() {
        return worker.base();
    }

    /** The JSON that the API answers, whatever its status. */
    public JsonNode ask(String pathAndQuery) {
        try {
            return JSON.readTree(get(pathAndQuery).body());
        } catch (IOException e) {
            throw new UncheckedIOException(pathAndQuery, e);
        }
    }

    /** The whole answer of the API. */
    public HttpResponse<String> get(String pathAndQuery) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(api.base().resolve(pathAndQuery)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(pathAndQuery, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends feed files, or a folder of them; how many records they had. */
    public static long send(String bootstrap, Path place) {
        return SampleFeeds.publish(bootstrap, place).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * A product of its own with nothing in it but what {@code sender} sends. It ends with the JVM.
     *
     * @param sender takes the brokers and tells how many records it sent
     */
    public static RunningProduct loadedBy(ToLongFunction<String> sender) {
        return loadedBy(ROOT.resolve("deploy/catalogue"), sender);
    }

    /**
     * The same over a catalogue of its own.
     *
     * @param catalogue folder of the packs
     * @param sender takes the brokers and tells how many records it sent
     */
    public static RunningProduct loadedBy(Path catalogue, ToLongFunction<String> sender) {
        String database = LocalStack.get().newDatabase();
        KafkaProcess kafka = KafkaProcess.start(freshFolder());
        long sent = sender.applyAsLong(kafka.bootstrap());
        ServiceProcess worker = launch("ingest-worker", database)
                .withConfig("safer.kafka.bootstrap", kafka.bootstrap())
                .withConfig("safer.catalogue.dir", catalogue.toString())
                .start()
                .awaitReady(LIMIT);
        await("every record sent stands in the ledger")
                .atMost(LIMIT)
                .until(() -> count(database, "SELECT count(*) FROM ledger"), is(sent));
        await("every submission is closed")
                .atMost(LIMIT)
                .until(() -> count(database, "SELECT count(*) FROM submission WHERE state = 'open'"), is(0L));
        return new RunningProduct(
                worker, launch("api-service", database).start().awaitReady(LIMIT));
    }

    /** A broker keeps what an earlier run sent; this one begins empty. */
    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(ROOT.resolve("deploy/acceptance/target"), "product-kafka");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(String database, String query) {
        LocalStack stack = LocalStack.get();
        try (Connection connection = DriverManager.getConnection(database, stack.user(), stack.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static ServiceLaunch launch(String module, String database) {
        LocalStack stack = LocalStack.get();
        return ServiceLaunch.ofModule(ROOT.resolve(module))
                .withConfig("quarkus.datasource.jdbc.url", database)
                .withConfig("quarkus.datasource.username", stack.user())
                .withConfig("quarkus.datasource.password", stack.password());
    }

    private static final class Holder {
        private static final RunningProduct PRODUCT =
                loadedBy(bootstrap -> send(bootstrap, ROOT.resolve("deploy/samples")));
    }
}
