package org.saferindicators.api.fresh;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How current the figures must be. */
@ConfigMapping(prefix = "safer.fresh")
public interface FreshSettings {

    /** Figures not confirmed for this long are no longer served. */
    @WithDefault("5s")
    Duration limit();

    /** How often the revision is asked for when no notice comes. */
    @WithDefault("500ms")
    Duration poll();

    /** How long to wait before connecting again after the connection was lost. */
    @WithDefault("250ms")
    Duration reconnect();

    /** How long one statement may take while the snapshot is read. */
    @WithDefault("10s")
    Duration snapshotPatience();

    /** How long one statement may take while a question waits for it. */
    @WithDefault("1s")
    Duration questionPatience();

    /** How many answers of earlier days are kept. */
    @WithDefault("64")
    long earlierDays();
}
