package org.saferindicators.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.saferindicators.local.Folders;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.samples.SampleFeeds;

/**
 * PostgreSQL, Kafka, the packaged worker and the packaged API, each a process of its own, with the sample feeds sent
 * through Kafka. Closing stops them all, the last started first.
 */
final class DemoProduct implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final DemoOptions options;
    private final Progress progress;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final Deque<ServiceProcess> services = new ArrayDeque<>();

    private DemoProduct(DemoOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Starts everything and returns when both services are ready and every sample record is acknowledged.
     *
     * @throws RuntimeException when something does not start; what had started is stopped
     */
    static DemoProduct start(DemoOptions options, Progress progress) {
        DemoProduct product = new DemoProduct(options, progress);
        try {
            product.startAll();
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    /** Where the API answers. */
    URI api() {
        return URI.create("http://localhost:" + options.port(DemoPort.API));
    }

    /** Where to look. */
    DemoPages pages() {
        URI worker = URI.create("http://localhost:" + options.port(DemoPort.WORKER));
        return new DemoPages(api(), worker, options.folder());
    }

    /** Whether both services still run. */
    boolean isAlive() {
        return services.stream().allMatch(ServiceProcess::isAlive);
    }

    @Override
    public void close() {
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }

    private void startAll() {
        prepareFolder();
        DemoServers servers = new DemoServers(options, progress, stops::push);
        DemoServers.Database database = servers.database();
        String kafka = servers.kafka();
        String catalogue = options.root().resolve("deploy/catalogue").toString();
        ServiceProcess worker = start(launch("ingest-worker", DemoPort.WORKER, database)
                .withConfig("safer.kafka.bootstrap", kafka)
                .withConfig("safer.kafka.group", database.group())
                .withConfig("safer.catalogue.dir", catalogue));
        ServiceProcess api = start(launch("api-service", DemoPort.API, database));
        send(kafka);
        worker.awaitReady(LIMIT);
        progress.say("the worker is ready on port " + worker.port());
        api.awaitReady(LIMIT);
        progress.say("the API is ready on port " + api.port());
    }

    private void prepareFolder() {
        Path folder = options.folder();
        if (!options.keep()) {
            Folders.delete(folder);
        }
        Folders.create(folder);
        stops.push(ParentGuard.start(folder.resolve("guard.log"))::close);
    }

    private ServiceLaunch launch(String module, DemoPort port, DemoServers.Database database) {
        return ServiceLaunch.ofModule(options.root().resolve(module))
                .withPort(options.port(port))
                .withLog(options.folder().resolve(module + ".log"))
                .withJvmArguments("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                .withConfig("quarkus.datasource.jdbc.url", database.url())
                .withConfig("quarkus.datasource.username", database.user())
                .withConfig("quarkus.datasource.password", database.password());
    }

    private ServiceProcess start(ServiceLaunch launch) {
        ServiceProcess service = launch.start();
        stops.push(service::close);
        services.push(service);
        return service;
    }

    private void send(String kafka) {
        long sent = SampleFeeds.publish(
                        kafka,
                        options.root().resolve("deploy/samples"),
                        OptionalInt.of(SampleFeeds.PARTITIONS),
                        (file, records) -> progress.say("sent " + file + ": " + records + " records"))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        progress.say(sent + " records are acknowledged by Kafka");
    }
}
