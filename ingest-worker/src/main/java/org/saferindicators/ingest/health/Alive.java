package org.saferindicators.ingest.health;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.saferindicators.ingest.config.KafkaSettings;
import org.saferindicators.ingest.loop.Heartbeat;

/** Lives as long as the poll thread moves. The database may be away: then the thread moves and waits. */
@Liveness
@Singleton
public class Alive implements HealthCheck {

    private final Heartbeat heartbeat;
    private final Duration limit;

    /** By this heartbeat. */
    public Alive(Heartbeat heartbeat, KafkaSettings settings) {
        this.heartbeat = heartbeat;
        this.limit = settings.deadAfter();
    }

    @Override
    public HealthCheckResponse call() {
        Duration silence = heartbeat.silence();
        return HealthCheckResponse.named("poll-thread")
                .status(silence.compareTo(limit) < 0)
                .withData("silentMillis", silence.toMillis())
                .build();
    }
}
