package org.saferindicators.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the database may take; whole numbers with ms or s, which PostgreSQL and this mapping read alike. */
@ConfigMapping(prefix = "safer.database")
public interface DatabaseSettings {

    /** How long a statement may wait for a lock. */
    @WithDefault("8s")
    Duration lockTimeout();

    /** How long a statement may take. */
    @WithDefault("30s")
    Duration statementTimeout();

    /** How long a transaction may wait for its client; what a frozen worker holds after that is taken from it. */
    @WithDefault("8s")
    Duration idleTimeout();

    /** How many seconds the client waits for an answer; longer than a statement may take. */
    @WithDefault("45")
    int socketTimeoutSeconds();

    /** How long a statement of a migration may take. */
    @WithDefault("3600s")
    Duration migrationTimeout();

    /** How long a statement may take while a submission is closed. */
    @WithDefault("600s")
    Duration closingTimeout();

    /** How long a worker may reckon between two statements while it closes a submission; then another may close it. */
    @WithDefault("60s")
    Duration closingIdleTimeout();
}
