package org.saferindicators.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * The part of a run that is measured: from the moment the first tenth of the records is in, so that a JVM that has just
 * started and one that has nothing to start are compared alike, until all are in.
 *
 * @param progress how many records are committed
 * @param cpu CPU seconds used so far
 */
record Stretch(Progress progress, Supplier<CpuSeconds> cpu) {

    private static final long STEP_NANOS = Duration.ofMillis(100).toNanos();
    private static final Duration LIMIT = Duration.ofMinutes(30);

    /** How many records are committed. */
    @FunctionalInterface
    interface Progress {
        /** Asks now. */
        long records() throws Exception;
    }

    /** Waits until {@code all} records are in. */
    Measured measure(long all) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        long before = await(all / 10, end);
        CpuSeconds cpuBefore = cpu.get();
        long start = System.nanoTime();
        long after = await(all, end);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measured(after - before, seconds, cpu.get().since(cpuBefore), 0);
    }

    private long await(long records, long end) throws Exception {
        long now = progress.records();
        while (now < records) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("stuck at " + now + " of " + records + " records");
            }
            LockSupport.parkNanos(STEP_NANOS);
            now = progress.records();
        }
        return now;
    }
}
