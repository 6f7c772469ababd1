package org.saferindicators.api.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.saferindicators.api.fresh.SnapshotHolder;

/**
 * Ready once the figures have been read. A replica that later loses the database stays ready and answers 503 with
 * {@code Retry-After} itself: all replicas would lose it at once, and callers should be told why.
 */
@Readiness
public final class SnapshotCheck implements HealthCheck {

    private final SnapshotHolder holder;

    SnapshotCheck(SnapshotHolder holder) {
        this.holder = holder;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("figures read")
                .status(holder.started())
                .build();
    }
}
