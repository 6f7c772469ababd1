package org.saferindicators.ingest.loop;

import jakarta.inject.Singleton;
import java.time.Duration;

/** When the poll thread last moved. */
@Singleton
public class Heartbeat {

    private volatile long last = System.nanoTime();
    private volatile boolean polling;

    /** The thread that will poll is there, waiting for what it needs. */
    public void waiting() {
        last = System.nanoTime();
    }

    /** The poll thread goes round. */
    public void beat() {
        last = System.nanoTime();
        polling = true;
    }

    /** How long it has not moved. */
    public Duration silence() {
        return Duration.ofNanos(System.nanoTime() - last);
    }

    /** Whether it has begun to poll. */
    public boolean hasBegun() {
        return polling;
    }
}
