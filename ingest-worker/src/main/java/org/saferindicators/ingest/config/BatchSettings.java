package org.saferindicators.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the worker writes batches. */
@ConfigMapping(prefix = "safer.batch")
public interface BatchSettings {

    /** How many records one transaction takes at most. */
    @WithDefault("5000")
    int size();

    /** How many batches are written at once, each with a connection of its own. */
    @WithDefault("4")
    int writers();

    /** The longest wait between two attempts while the database is away. */
    @WithDefault("3s")
    Duration longestBackoff();

    /** How often to look whether a person has let a stopped partition go on, or ordered a replay of an idle one. */
    @WithDefault("30s")
    Duration recheckStopped();

    /** How long a stopping worker waits for batches in flight. */
    @WithDefault("10s")
    Duration stopWait();
}
