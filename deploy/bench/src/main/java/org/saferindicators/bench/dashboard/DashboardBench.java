package org.saferindicators.bench.dashboard;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.Locale;
import org.saferindicators.local.Folders;
import org.saferindicators.local.KafkaProcess;
import org.saferindicators.local.LocalPostgres;
import org.saferindicators.local.ServiceLaunch;
import org.saferindicators.local.ServiceProcess;

/**
 * Dashboards of 60 indicators for nine areas over little and over much: the same API over two databases that differ in the
 * number of events only, asked in turn.
 */
public final class DashboardBench {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int WARM_UP = 40;

    private DashboardBench() {}

    /** Runs; the arguments are the smaller and the larger number of events, and how many rounds are measured. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        long few = Long.parseLong(arguments[0]);
        long many = Long.parseLong(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        Path folder = ROOT.resolve("deploy/bench/target/dashboard");
        Folders.delete(folder);
        Path packs = SyntheticPlan.write(folder.resolve("catalogue"));
        try (LocalPostgres postgres = LocalPostgres.start(folder.resolve("postgres"));
                Side small = side(postgres, folder, packs, few);
                Side large = side(postgres, folder, packs, many)) {
            compare(small, large, rounds);
        }
    }

    private static void compare(Side small, Side large, int rounds) throws Exception {
        for (int round = 0; round < WARM_UP; round++) {
            small.round(false);
            large.round(false);
        }
        long before = large.transactions();
        for (int round = 0; round < rounds; round++) {
            small.round(true);
            large.round(true);
        }
        double asked = rounds * (double) SyntheticPlan.AREAS;
        say("a dashboard of %d indicators over the smaller number: %.2f ms (median of %.0f)"
                .formatted(SyntheticPlan.INDICATORS, small.median(), asked));
        say("over the larger number: %.2f ms".formatted(large.median()));
        say("ratio %.2f (at most 1.1)".formatted(large.median() / small.median()));
        say("transactions for each dashboard, the watch on the revision among them: %.3f"
                .formatted((large.transactions() - before) / asked));
    }

    private static Side side(LocalPostgres postgres, Path folder, Path packs, long events) throws Exception {
        String name = "bench_" + events;
        try (Connection admin =
                java.sql.DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password())) {
            admin.createStatement().execute("CREATE DATABASE " + name);
        }
        String url = postgres.jdbcUrl(name);
        migrate(postgres, url, folder, packs);
        long start = System.nanoTime();
        Connection database = Side.filled(url, postgres.user(), events);
        say("%,d synthetic events counted into the cube in %.0f s"
                .formatted(events, (System.nanoTime() - start) / 1e9));
        ServiceProcess api = launch("api-service", postgres, url).start();
        return Side.of(database, api.awaitReady(LIMIT));
    }

    /** The worker makes the schema and loads the packs. */
    private static void migrate(LocalPostgres postgres, String url, Path folder, Path packs) {
        try (KafkaProcess kafka = KafkaProcess.start(folder.resolve("kafka"));
                ServiceProcess worker = launch("ingest-worker", postgres, url)
                        .withConfig("safer.kafka.bootstrap", kafka.bootstrap())
                        .withConfig("safer.catalogue.dir", packs.toString())
                        .start()) {
            worker.awaitReady(LIMIT);
        }
        Folders.delete(folder.resolve("kafka"));
    }

    private static ServiceLaunch launch(String module, LocalPostgres postgres, String url) {
        return ServiceLaunch.ofModule(ROOT.resolve(module))
                .withConfig("quarkus.datasource.jdbc.url", url)
                .withConfig("quarkus.datasource.username", postgres.user())
                .withConfig("quarkus.datasource.password", postgres.password());
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
