package org.saferindicators.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the worker tells agencies what became of their records. */
@ConfigMapping(prefix = "safer.outbox")
public interface OutboxSettings {

    /** What the topics of receipts begin with; the agency follows. */
    @WithDefault("receipts.")
    String receipts();

    /** What the topics of rejected records begin with; the agency follows. */
    @WithDefault("rejected.")
    String rejected();

    /** How often to look for something to send. */
    @WithDefault("1s")
    Duration every();

    /** How long the broker may take to acknowledge a record. */
    @WithDefault("10s")
    Duration patience();

    /** How often to look for a topic that is not there. */
    @WithDefault("10s")
    Duration recheckTopics();
}
