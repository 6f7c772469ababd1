package org.saferindicators.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.saferindicators.bench.data.Stream;
import org.saferindicators.local.Folders;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalPostgres;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;

/** PostgreSQL and Kafka for all contestants, and how the worker is started. */
final class Rig implements AutoCloseable {

    static final String TOPIC = "feed.police.bench.v1";
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String TEMPLATE = "bench_template";

    final Options options;
    final LocalPostgres postgres;
    final KafkaProcess kafka;
    final Path folder = ROOT.resolve("deploy/bench/target/run");

    Rig(Options options) throws Exception {
        this.options = options;
        Folders.delete(folder);
        postgres = LocalPostgres.start(folder.resolve("postgres"));
        try (Sql admin = Sql.to(postgres.jdbcUrl())) {
            admin.execute("ALTER SYSTEM SET shared_buffers = '512MB'");
            admin.execute("CREATE DATABASE " + TEMPLATE);
        }
        postgres.restart();
        kafka = KafkaProcess.start(folder.resolve("kafka"));
        migrate();
    }

    static Path root() {
        return ROOT;
    }

    /** The records of each partition. */
    List<Stream> streams() {
        return java.util.stream.IntStream.range(0, Options.PARTITIONS)
                .mapToObj(
                        i -> new Stream(options.seed(), i, options.records() / Options.PARTITIONS, options.shuffled()))
                .toList();
    }

    /** A new database with the worker's schema and catalogue; its JDBC URL. */
    String database(String name) throws Exception {
        try (Sql admin = Sql.to(postgres.jdbcUrl())) {
            admin.execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " STRATEGY file_copy");
            admin.execute("CHECKPOINT");
        }
        return postgres.jdbcUrl(name);
    }

    void drop(String name) throws Exception {
        try (Sql admin = Sql.to(postgres.jdbcUrl())) {
            admin.execute("DROP DATABASE " + name + " WITH (FORCE)");
        }
    }

    /** CPU seconds of a process that writes, and of the servers. */
    Supplier<CpuSeconds> cpu(long process, KafkaProcess broker) {
        return () -> new CpuSeconds(Cpu.seconds(process), Cpu.seconds(postgres.pid()), Cpu.seconds(broker.pid()));
    }

    /** The same where this program writes: the servers are processes below it, so only its own CPU counts. */
    Supplier<CpuSeconds> ownCpu() {
        return () -> new CpuSeconds(Cpu.ofThisProcess(), Cpu.seconds(postgres.pid()), Cpu.seconds(kafka.pid()));
    }

    /** The packaged worker as it is deployed, see {@code ingest-worker/docs/operations.md}. */
    ServiceProcess worker(String database, KafkaProcess broker) {
        String log = "worker-" + database.replaceFirst(".*/", "") + ".log";
        return ServiceLaunch.ofModule(ROOT.resolve("ingest-worker"))
                .withLog(folder.resolve(log))
                .withEnvironment("MALLOC_ARENA_MAX", "2")
                .withJvmArguments("@" + ROOT.resolve("ingest-worker/jvm.options"))
                .withJvmArguments(options.jvm().toArray(String[]::new))
                .withConfig("quarkus.datasource.jdbc.url", database)
                .withConfig("quarkus.datasource.username", postgres.user())
                .withConfig("quarkus.datasource.password", postgres.password())
                .withConfig("safer.kafka.bootstrap", broker.bootstrap())
                .withConfig("safer.kafka.group", "group-" + database.replaceFirst(".*/", ""))
                .withConfig("safer.batch.size", Integer.toString(options.batch()))
                .withConfig("safer.batch.recheck-stopped", "1s")
                .withConfig(
                        "safer.catalogue.dir",
                        ROOT.resolve("deploy/bench/catalogue").toString())
                .start();
    }

    /** The worker itself makes the schema that every contestant writes into. */
    private void migrate() {
        try (ServiceProcess worker = worker(postgres.jdbcUrl(TEMPLATE), kafka)) {
            worker.awaitReady(LIMIT);
        }
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
