package org.saferindicators.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.ingest.batch.Batch;
import org.saferindicators.ingest.batch.Result;
import org.saferindicators.ingest.rig.IngestRig;
import org.saferindicators.ingest.rig.TestCatalogue;
import org.saferindicators.observation.Counter;
import org.saferindicators.store.event.Erasure;
import org.saferindicators.store.event.EventKey;

/** Two writers with the same events at the same time, each over a connection of its own. */
class ConcurrentEventTest {

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

    private static final int DAYS = 4;

    private final IngestRig rig = new IngestRig();

    @Test
    void whoComesSecondAsksAgainAndFindsTheEventUnchanged() throws Exception {
        List<byte[]> values = told(1).stream().map(Told::json).toList();
        rig.send(1, values.subList(0, 1));
        rig.database.execute("CREATE TABLE first AS SELECT * FROM event");
        rig.database.execute("DELETE FROM event");
        List<String> figures = rig.figures();
        Batch batch = rig.batch(0, values);

        waitsFor(other -> other.createStatement().execute("INSERT INTO event SELECT * FROM first"), batch);
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

    @Test
    void aLowerVersionWaitsForTheWithdrawalOfItsEventAndIsErasedWithIt() throws Exception {
        rig.send(1, List.of(version(5, 1).json()));
        Batch late = rig.batch(0, List.of(version(3, 2).json()));

        waitsFor(other -> erasure(other).withdraw(version(5, 1).reference(), LocalDate.of(2020, 3, 1)), late);

        assertThat(rig.ledger(1)).containsExactly("0 0 withdrawn -", "1 0 accepted -");
        assertThat(rig.database.one("SELECT count(*) FROM event_history")).isEqualTo("0");
    }

    @Test
    void aVersionThatTurnsOutToBeTheHighestSinceThatWasTakenBackTakesItsPlace() throws Exception {
        rig.send(1, List.of(version(5, 1).json()));
        rig.database.execute("UPDATE event SET in_submission = true");
        Batch late = rig.batch(0, List.of(version(3, 2).json()));

        UUID ref = EventKey.of("events", version(5, 1).reference()).ref();
        waitsFor(other -> erasure(other).takeBack(Map.of(ref, Set.of(5)), LocalDate.of(2020, 3, 1)), late);

        assertThat(rig.ledger(1)).containsExactly("0 0 accepted -", "1 0 accepted -");
        assertThat(rig.database.one("SELECT version, state FROM event")).isEqualTo("3 recorded");
        assertThat(rig.database.one("SELECT count(*) FROM event_history")).isEqualTo("0");
    }

    @FunctionalInterface
    private interface Work {
        void in(Connection transaction) throws SQLException;
    }

    /** Runs the batch while a transaction that has done the work is open, sees it wait, and then ends the transaction. */
    private void waitsFor(Work work, Batch batch) throws Exception {
        try (Connection other = rig.database.source().getConnection()) {
            other.setAutoCommit(false);
            work.in(other);
            CompletableFuture<Result> second = CompletableFuture.supplyAsync(() -> rig.run(batch));
            await().atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> rig.database.one(WAITING).equals("1"));
            other.commit();

            assertThat(second.get()).isInstanceOf(Result.Done.class);
        }
    }

    private static Erasure erasure(Connection connection) {
        return new Erasure(connection, TestCatalogue.get().dataset("events").orElseThrow(), Counter.OF_NOTHING);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8})
    void twoWhoBringVersionsOfTheSameEventsAtOnceCountThemAsOneWould(long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, Told> told = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            Told one = Told.random(random, 60, DAYS);
            told.putIfAbsent(one.identity(), one);
        }
        List<Told> all = new ArrayList<>(told.values());
        Collections.shuffle(all, random);
        for (int from = 0; from + 40 <= all.size(); from += 40) {
            Batch one = rig.batch(0, json(all.subList(from, from + 20)));
            Batch other = rig.batch(1, json(all.subList(from + 20, from + 40)));
            CompletableFuture<Result> first = CompletableFuture.supplyAsync(() -> untilDone(one));
            CompletableFuture<Result> second = CompletableFuture.supplyAsync(() -> untilDone(other));
            assertThat(List.of(first.get(), second.get())).allMatch(Result.Done.class::isInstance);
        }

        List<Told> sent = all.subList(0, all.size() / 40 * 40);
        for (int day = 0; day < DAYS; day++) {
            LocalDate asAt = LocalDate.of(2020, 1, 1).plusDays(day);
            assertThat(rig.figures(asAt.toString()).stream().sorted().toList())
                    .as("as at %s", asAt)
                    .isEqualTo(ByHand.figures(sent, asAt));
        }
        assertThat(rig.database.one("SELECT count(*) FROM quarantine")).isEqualTo("0");
    }

    /** A deadlock is weather, and tried again. */
    private Result untilDone(Batch batch) {
        Result result = rig.run(batch);
        for (int attempt = 0; attempt < 5 && result instanceof Result.Weather; attempt++) {
            result = rig.run(batch);
        }
        return result;
    }

    private static List<byte[]> json(List<Told> told) {
        return told.stream().map(Told::json).toList();
    }

    private static Told version(int version, int day) {
        return new Told(
                "a".repeat(32),
                version,
                LocalDate.of(2020, 1, day),
                LocalDate.of(2019, 5, 1),
                Optional.of("district-1"),
                "burglary",
                false,
                1,
                false);
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
