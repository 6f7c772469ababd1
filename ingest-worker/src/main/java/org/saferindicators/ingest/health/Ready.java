package org.saferindicators.ingest.health;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.saferindicators.ingest.loop.Heartbeat;

/** Ready once it polls. It stays so while the database is away, since another worker could do no better. */
@Readiness
@Singleton
public class Ready implements HealthCheck {

    private final Heartbeat heartbeat;

    /** By this heartbeat. */
    public Ready(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("poll-loop")
                .status(heartbeat.hasBegun())
                .build();
    }
}
