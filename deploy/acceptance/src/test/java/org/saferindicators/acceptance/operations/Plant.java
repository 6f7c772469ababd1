package org.saferindicators.acceptance.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.saferindicators.acceptance.RunningProduct;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalStack;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;

/** A broker of its own, databases, and packaged services to be started and stopped between them. */
final class Plant implements AutoCloseable {

    static final Path ROOT = RunningProduct.ROOT;

    private static final Duration LIMIT = Duration.ofMinutes(6);

    private final Path folder = freshFolder();
    private final KafkaProcess kafka = KafkaProcess.start(folder.resolve("kafka"));
    private final List<ServiceProcess> started = new ArrayList<>();
    private String database;

    /** On an empty database of the servers of this JVM. */
    Plant() {
        this(LocalStack.get().newDatabase());
    }

    /** On this database, which takes the user and the password of those servers. */
    Plant(String database) {
        this.database = database;
    }

    /** For files of the test. */
    Path folder() {
        return folder;
    }

    String bootstrap() {
        return kafka.bootstrap();
    }

    /** The database that services started from now on work with. */
    String database() {
        return database;
    }

    /** Another database, an empty one, for services started from now on. */
    void turnToEmptyDatabase() {
        database = LocalStack.get().newDatabase();
    }

    /** Sends feed files, or a folder of them; how many records they had. */
    long send(Path place) {
        return RunningProduct.send(kafka.bootstrap(), place);
    }

    /** Starts a worker and waits until it polls. */
    ServiceProcess worker() {
        return ready(launch("ingest-worker")
                .withConfig("safer.kafka.bootstrap", kafka.bootstrap())
                .withConfig("safer.batch.recheck-stopped", "1s")
                .withConfig("safer.submission.sweep-every", "1s")
                .withConfig(
                        "safer.catalogue.dir", ROOT.resolve("deploy/catalogue").toString()));
    }

    /** Starts an API and waits until it serves. */
    Figures api() {
        return new Figures(ready(launch("api-service")).base());
    }

    /** Waits until so many records stand in the ledger of an epoch, and no submission that is whole is open. */
    void awaitTaken(int epoch, long records) {
        await("records of epoch " + epoch + " in the ledger")
                .atMost(LIMIT)
                .until(() -> number("SELECT count(*) FROM ledger WHERE epoch = " + epoch), is(records));
        await("submissions closed")
                .atMost(LIMIT)
                .until(
                        () -> number("SELECT count(*) FROM receipt WHERE state = 'open' AND missing_rows = '{}'"),
                        is(0L));
    }

    long number(String question) {
        return Long.parseLong(rows(question).getFirst());
    }

    /** The first column of each row. */
    List<String> rows(String question) {
        LocalStack stack = LocalStack.get();
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database, stack.user(), stack.password());
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }

    /** Runs a command of the folder deploy on the database; what it printed. */
    String command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.set(0, ROOT.resolve("deploy").resolve(arguments[0]).toString());
        return run(line);
    }

    /** Runs lines of a shell at the top of the project; what they printed. */
    String shell(String lines) {
        return run(List.of("bash", "-e", "-c", lines));
    }

    private String run(List<String> line) {
        LocalStack stack = LocalStack.get();
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("SAFER_JDBC_URL", database);
        builder.environment().put("SAFER_DB_USER", stack.user());
        builder.environment().put("SAFER_DB_PASSWORD", stack.password());
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", line) + ": " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        started.reversed().forEach(ServiceProcess::close);
        kafka.close();
    }

    private ServiceProcess ready(ServiceLaunch launch) {
        ServiceProcess service = launch.start();
        started.add(service);
        return service.awaitReady(LIMIT);
    }

    private ServiceLaunch launch(String module) {
        LocalStack stack = LocalStack.get();
        return ServiceLaunch.ofModule(ROOT.resolve(module))
                .withConfig("quarkus.datasource.jdbc.url", database)
                .withConfig("quarkus.datasource.username", stack.user())
                .withConfig("quarkus.datasource.password", stack.password());
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(ROOT.resolve("deploy/acceptance/target"), "plant");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
