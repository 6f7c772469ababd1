package org.saferindicators.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A seeded mix of faults under traffic. The producer's own list of acknowledged sends is the truth: each of them stands in
 * the ledger once, nothing else does, no good record is refused, every malformed one is in quarantine once with its code,
 * and the figures as known at each day are those counted by hand.
 *
 * <p>{@code deploy/faults} runs it longer: {@code storm.faults}, {@code storm.records}, {@code storm.seed} and
 * {@code storm.worker}, the folder of the module whose packaged worker is hurt.
 */
class StormTest {

    private static final int FAULTS = Integer.getInteger("storm.faults", 40);
    private static final int RECORDS = Integer.getInteger("storm.records", 30_000);
    private static final long SEED = Long.getLong("storm.seed", 20);
    private static final Path WORKER = Path.of(System.getProperty("storm.worker", "../../ingest-worker"));

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostNothingIsDoubledNothingGoodIsRefused() {
        Instant start = Instant.now();
        Truth truth = new Truth();
        try (Storm storm = new Storm(folder, WORKER, new Random(SEED));
                Traffic traffic = new Traffic(storm.bootstrap(), new Random(SEED + 1), truth)) {
            for (int fault = 0; fault < FAULTS; fault++) {
                CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> traffic.send(RECORDS / FAULTS));
                storm.next();
                sending.join();
                storm.sent(truth.size());
            }
            storm.awaitAllTakenIn(truth.size());
            System.out.printf(
                    "storm, seed %d: %d faults %s, %d records (%d malformed) in %d s;"
                            + " slowest first commit after the database came back: %d ms%n",
                    SEED,
                    FAULTS,
                    storm.faults(),
                    truth.size(),
                    truth.bad().size(),
                    Duration.between(start, Instant.now()).toSeconds(),
                    storm.slowestReturn().toMillis());
            assertThat(truth.size()).isGreaterThanOrEqualTo(RECORDS);
            assertLedger(storm, truth);
            assertQuarantine(storm, truth);
            assertEvents(storm, truth);
            assertFigures(storm, truth);
        }
    }

    /** Of the arrivals of one version exactly one is taken in, be it superseded at once; the others are unchanged. */
    private static void assertLedger(Storm storm, Truth truth) {
        Map<Truth.Offset, String> ledger = new HashMap<>();
        for (String line : storm.rows("SELECT partition, record_offset, outcome FROM ledger")) {
            String[] parts = line.split(" ", -1);
            Truth.Offset at = new Truth.Offset(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
            assertThat(ledger.put(at, parts[2])).as("a second line for %s", at).isNull();
        }
        TreeSet<String> sent = new TreeSet<>();
        truth.good().keySet().forEach(at -> sent.add(at.toString()));
        truth.bad().keySet().forEach(at -> sent.add(at.toString()));
        TreeSet<String> kept = new TreeSet<>();
        ledger.keySet().forEach(at -> kept.add(at.toString()));
        assertThat(kept).as("offsets in the ledger").isEqualTo(sent);
        Map<Told, Map<String, Long>> outcomes = new TreeMap<>();
        truth.good()
                .forEach((at, told) -> outcomes.computeIfAbsent(told, ignored -> new TreeMap<>())
                        .merge(ledger.get(at), 1L, Long::sum));
        assertThat(outcomes).allSatisfy((told, ends) -> {
            assertThat(ends.keySet()).as("outcomes of %s", told).isSubsetOf("accepted", "superseded", "unchanged");
            assertThat(ends.getOrDefault("accepted", 0L) + ends.getOrDefault("superseded", 0L))
                    .as("times %s was taken in", told)
                    .isEqualTo(1);
        });
    }

    private static void assertQuarantine(Storm storm, Truth truth) {
        List<String> expected = truth.bad().entrySet().stream()
                .map(one -> one.getKey().partition() + " " + one.getKey().offset() + " "
                        + one.getValue().code())
                .sorted()
                .toList();
        assertThat(storm.rows("SELECT partition, record_offset, code FROM quarantine").stream()
                        .sorted()
                        .toList())
                .as("quarantine")
                .isEqualTo(expected);
    }

    private static void assertEvents(Storm storm, Truth truth) {
        List<String> expected = Truth.highest(truth.versions()).values().stream()
                .collect(Collectors.groupingBy(
                        one -> one.version() + " " + (one.cancelled() ? "cancelled" : "recorded"),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
        assertThat(storm.rows("SELECT version, state, count(*) FROM event GROUP BY 1, 2 ORDER BY 1, 2"))
                .as("highest versions")
                .isEqualTo(expected);
    }

    private static void assertFigures(Storm storm, Truth truth) {
        for (int day = -1; day <= Told.DAYS; day++) {
            String asAt = Told.FIRST_KNOWN.plusDays(day).toString();
            TreeSet<String> figures = new TreeSet<>(
                    storm.rows("SELECT measure, area, to_char(first_month, 'YYYY-MM'), sum(value)::bigint FROM cube"
                            + " WHERE known_on <= '" + asAt + "' GROUP BY 1, 2, 3 HAVING sum(value) <> 0"));
            assertThat(figures).as("figures as at %s", asAt).isEqualTo(truth.figures(Told.FIRST_KNOWN.plusDays(day)));
        }
    }
}
