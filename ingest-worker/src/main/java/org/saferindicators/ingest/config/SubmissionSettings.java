package org.saferindicators.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the worker closes submissions. */
@ConfigMapping(prefix = "safer.submission")
public interface SubmissionSettings {

    /** How often to look for submissions that can be closed. */
    @WithDefault("3s")
    Duration sweepEvery();

    /** How long a submission may be open before its receipt names what is missing. */
    @WithDefault("1h")
    Duration overdueAfter();
}
