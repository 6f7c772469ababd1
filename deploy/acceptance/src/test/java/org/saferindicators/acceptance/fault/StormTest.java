package org.saferindicators.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A seeded mix of faults under traffic. The producer's own list of acknowledged sends is the truth: each of them stands in
 * the ledger once, nothing else does, no good record is refused, every malformed one is in quarantine once with its code,
 * submissions are published whole, and figures as known at each day are those reckoned by hand.
 *
 * <p>{@code deploy/faults} runs it longer: {@code storm.faults}, {@code storm.records}, {@code storm.malformed} (how
 * many of them are), {@code storm.seed} and {@code storm.worker}, the folder of the module whose packaged worker is hurt.
 */
class StormTest {

    private static final int FAULTS = Integer.getInteger("storm.faults", 40);
    private static final int RECORDS = Integer.getInteger("storm.records", 30_000);
    private static final int MALFORMED = Integer.getInteger("storm.malformed", RECORDS / 20);
    private static final long SEED = Long.getLong("storm.seed", 20);
    private static final int KINDS = Malformed.values().length;
    private static final Path WORKER = Path.of(System.getProperty("storm.worker", "../../ingest-worker"));

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostNothingIsDoubledNothingGoodIsRefused() {
        Instant start = Instant.now();
        Truth truth = new Truth();
        List<Step> schedule = Step.schedule(SEED, FAULTS, Workers.USUAL);
        try (Storm storm = new Storm(folder, WORKER);
                Traffic traffic =
                        new Traffic(storm.bootstrap(), new Random(SEED), truth, (double) MALFORMED / RECORDS)) {
            System.out.printf("storm with seed %d begins%n", SEED);
            for (Step step : schedule) {
                CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> traffic.send(RECORDS / FAULTS));
                storm.awaitUnderWay();
                storm.hit(step);
                sending.join();
            }
            traffic.finish();
            storm.calm(truth.size(), truth.editions().size());
            List<String> findings = Findings.of(storm.database(), truth);
            tell(storm, truth, schedule, start);
            System.out.printf("findings: %s%n", findings);
            assertThat(findings).as("findings with seed %d", SEED).isEmpty();
            assertThat(truth.size()).isGreaterThanOrEqualTo(RECORDS);
            assertThat(truth.count(Sent.Bad.class)).isGreaterThanOrEqualTo(MALFORMED);
            assertThat(truth.kindsOfMalformed()).hasSize(KINDS).hasSizeGreaterThanOrEqualTo(40);
            assertThat(storm.workers().exitCodes())
                    .as("of workers told to stop")
                    .containsOnly(Workers.ENDED_BY_TERM);
        }
    }

    private static void tell(Storm storm, Truth truth, List<Step> schedule, Instant start) {
        System.out.printf(
                "storm: %d faults %s, %d records (%d malformed of %d kinds, %d contradictions, %d submissions), %d s; fenced off: %d;"
                        + " partitions stopped: %d%n",
                schedule.size(),
                schedule.stream().collect(Collectors.groupingBy(Step::fault, TreeMap::new, Collectors.counting())),
                truth.size(),
                truth.count(Sent.Bad.class),
                truth.kindsOfMalformed().size(),
                truth.count(Sent.Contradiction.class),
                truth.editions().size(),
                Duration.between(start, Instant.now()).toSeconds(),
                storm.workers().fenced(),
                storm.workers().stopped());
    }
}
