package org.saferindicators.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saferindicators.local.ServiceProcess;
import org.saferindicators.local.Signal;

/**
 * Nothing is lost and nothing doubled. The ledger decides: final rows alone would hide a batch that was written twice.
 */
class IngestFaultTest {

    private static final int MONTHS = 150;
    private static final int MOST_FREEZES = 20;
    private static final Duration FROZEN = Duration.ofSeconds(8);
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration TAKE_OVER = Duration.ofSeconds(15);
    private static final String SESSION = "10s";

    @TempDir
    private Path folder;

    private FaultRig rig;

    @BeforeEach
    void start() {
        rig = new FaultRig(folder);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    /**
     * A frozen worker is stopped by the fence only when it froze between taking a batch and writing it; else the server
     * ends its transaction. So it is frozen again until the fence was seen at work.
     */
    @Test
    void aWorkerFrozenBeyondItsSessionAndWokenWritesNothingTwice() {
        List<Load> loads = new ArrayList<>();
        try (ServiceProcess one = rig.worker();
                ServiceProcess two = rig.worker()) {
            while (loads.size() < MOST_FREEZES && FaultRig.fenced(one) + FaultRig.fenced(two) == 0) {
                Load load = new Load(loads.size(), MONTHS);
                freezeInTheMiddleOf(load, loads.size() % 2 == 0 ? one : two);
                loads.add(load);
            }
            Load afterwards = new Load(loads.size(), 12);
            rig.send(afterwards);
            rig.awaitPublished(afterwards);
            rig.assertEachRecordOnce();
            assertThat(FaultRig.fenced(one) + FaultRig.fenced(two))
                    .as("batches that only the fence kept from being written twice")
                    .isPositive();
        }
        loads.forEach(rig::assertFiguresOf);
    }

    private void freezeInTheMiddleOf(Load load, ServiceProcess frozen) {
        long before = rig.takenIn();
        rig.send(load);
        rig.awaitUnderWay(before);

        frozen.signal(Signal.STOP);
        rig.assertHitInTheMiddle();
        await().pollDelay(FROZEN).until(() -> true);
        rig.awaitAllTakenIn();
        frozen.signal(Signal.CONT);

        rig.awaitPublished(load);
        await().atMost(Duration.ofMinutes(1)).until(frozen::isReady);
    }

    @Test
    void aWorkerKilledInTheMiddleOfABatchLosesNothing() {
        Load load = new Load(0, MONTHS);
        ServiceProcess first = rig.worker();
        try (ServiceProcess second = rig.worker()) {
            rig.send(load);
            rig.awaitUnderWay(0);

            first.signal(Signal.KILL);
            rig.assertHitInTheMiddle();

            rig.awaitPublished(load);
            assertThat(second.isAlive()).isTrue();
        } finally {
            first.close();
        }
        rig.assertEachRecordOnce();
        rig.assertFiguresOf(load);
    }

    /** With the session time-out that the product comes with. The database's clock decides. */
    @Test
    void thePartitionsOfAKilledWorkerAreTakenOverInTime() {
        ServiceProcess first = rig.launch(SESSION);
        try (ServiceProcess second = rig.launch(SESSION).awaitReady(START)) {
            first.awaitReady(START);
            Load before = new Load(0, 3);
            rig.send(before);
            rig.awaitPublished(before);
            await().atMost(START).until(() -> hasPartitions(first) && hasPartitions(second));

            String killed = rig.text("SELECT clock_timestamp()");
            first.signal(Signal.KILL);
            Load after = new Load(1, 3);
            rig.send(after);
            rig.awaitPublished(after);

            Duration took = Duration.ofMillis(rig.takenOver(killed));
            System.out.printf("last partition taken over %d ms after a kill -9%n", took.toMillis());
            assertThat(took).isLessThan(TAKE_OVER);
        } finally {
            first.close();
        }
        rig.assertEachRecordOnce();
    }

    private static boolean hasPartitions(ServiceProcess worker) throws IOException {
        return Files.readString(worker.log()).contains(" begins at ");
    }

    @Test
    void aWorkerToldToStopUnderLoadEndsInGoodOrder() {
        Load load = new Load(0, MONTHS);
        ServiceProcess first = rig.worker();
        rig.send(load);
        rig.awaitUnderWay(0);

        first.signal(Signal.TERM);

        assertThat(first.awaitExit(Duration.ofMinutes(1))).isEqualTo(Workers.ENDED_BY_TERM);
        rig.assertHitInTheMiddle();
        assertThat(rig.committed()).as("Kafka's own offsets").isEqualTo(rig.offsets());
        try (ServiceProcess second = rig.worker()) {
            rig.awaitPublished(load);
            assertThat(FaultRig.fenced(second)).as("batches begun twice").isZero();
        }
        rig.assertEachRecordOnce();
        rig.assertFiguresOf(load);
    }

    @Test
    void aDatabaseStoppedInTheMiddleOfABatchIsWaitedFor() {
        Load load = new Load(0, MONTHS);
        try (ServiceProcess worker = rig.worker()) {
            rig.send(load);
            rig.awaitUnderWay(0);

            rig.postgres.stopImmediate();
            await().pollDelay(FROZEN).atMost(Duration.ofMinutes(1)).until(worker::isReady);
            rig.postgres.restart();
            rig.assertHitInTheMiddle();

            rig.awaitPublished(load);
            assertThat(worker.isAlive()).isTrue();
        }
        rig.assertEachRecordOnce();
        rig.assertFiguresOf(load);
    }

    @Test
    void aWorkerStartedBeforeItsDatabaseWaitsForIt() {
        Load load = new Load(0, 2);
        rig.postgres.stopFast();
        try (ServiceProcess worker = rig.launch()) {
            rig.send(load);
            await().pollDelay(FROZEN).until(worker::isAlive);

            rig.postgres.restart();

            rig.awaitPublished(load);
        }
        rig.assertEachRecordOnce();
    }
}
