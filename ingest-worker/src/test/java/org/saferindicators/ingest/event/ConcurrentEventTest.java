package org.saferindicators.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.batch.Batch;
import org.saferindicators.ingest.batch.Result;
import org.saferindicators.ingest.rig.IngestRig;

/** Two writers with the same events at the same time, each over a connection of its own. */
class ConcurrentEventTest {

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

    private final IngestRig rig = new IngestRig();

    @Test
    void whoComesSecondAsksAgainAndFindsTheEventUnchanged() throws Exception {
        List<byte[]> values = told(1).stream().map(Told::json).toList();
        rig.send(1, values.subList(0, 1));
        rig.database.execute("CREATE TABLE first AS SELECT * FROM event");
        rig.database.execute("DELETE FROM event");
        List<String> figures = rig.figures();
        Batch batch = rig.batch(0, values);

        try (Connection other = rig.database.source().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("INSERT INTO event SELECT * FROM first");
            CompletableFuture<Result> second = CompletableFuture.supplyAsync(() -> rig.run(batch));
            await().atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> rig.database.one(WAITING).equals("1"));
            other.commit();

            assertThat(second.get()).isInstanceOf(Result.Done.class);
        }
        assertThat(rig.ledger(1)).startsWith("0 0 unchanged -", "0 1 accepted -");
        assertThat(rig.database.one("SELECT count(*) FROM quarantine")).isEqualTo("0");
        assertThat(rig.figures()).isNotEqualTo(figures).hasSizeGreaterThan(figures.size());
    }

    @Test
    void eachEventIsCountedOnceHoweverManyBringIt() throws Exception {
        List<Told> told = told(2);
        List<byte[]> values = told.stream().map(Told::json).toList();
        for (int from = 0; from < values.size(); from += 40) {
            List<byte[]> some = values.subList(from, Math.min(values.size(), from + 40));
            Batch one = rig.batch(0, some);
            Batch other = rig.batch(1, some.reversed());
            CompletableFuture<Result> first = CompletableFuture.supplyAsync(() -> rig.run(one));
            CompletableFuture<Result> second = CompletableFuture.supplyAsync(() -> rig.run(other));
            assertThat(List.of(first.get(), second.get())).allMatch(Result.Done.class::isInstance);
        }

        assertThat(rig.figures().stream().sorted().toList()).isEqualTo(ByHand.figures(told, LocalDate.of(2030, 1, 1)));
        assertThat(rig.database.one("SELECT count(*) FROM ledger WHERE outcome = 'unchanged'"))
                .isEqualTo(String.valueOf(told.size()));
    }

    /** One version of each of some offences, so that whoever comes second finds it unchanged. */
    private static List<Told> told(long seed) {
        Random random = new Random(seed);
        Map<String, Told> told = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            Told one = Told.random(random, 200, 3);
            told.putIfAbsent(one.reference(), one);
        }
        return List.copyOf(told.values());
    }
}
