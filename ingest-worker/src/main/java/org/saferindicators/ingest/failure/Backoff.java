package org.saferindicators.ingest.failure;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: doubling from a quarter of a second up to a limit, less up to half by chance, so
 * that many waiting partitions do not come back at the same moment.
 *
 * @param longest the limit
 * @param random the chance
 */
public record Backoff(Duration longest, RandomGenerator random) {

    private static final long FIRST_MILLIS = 250;
    private static final int MOST_DOUBLINGS = 20;

    /** The wait before attempt number {@code attempt}, from 1. */
    public Duration before(int attempt) {
        long doubled = FIRST_MILLIS << Math.min(attempt - 1, MOST_DOUBLINGS);
        long capped = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(capped - random.nextLong(capped / 2 + 1));
    }
}
