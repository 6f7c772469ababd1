package org.saferindicators.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for a condition of another process. */
final class Waiting {

    private static final long STEP_NANOS = Duration.ofMillis(20).toNanos();

    private Waiting() {}

    /**
     * Asks every 20 ms until the condition holds.
     *
     * @param failure what to say when the condition does not hold within {@code limit}
     * @throws IllegalStateException when the limit passes, or the thread is interrupted, first
     */
    static void until(BooleanSupplier condition, Duration limit, Supplier<String> failure) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException(failure.get());
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }
}
