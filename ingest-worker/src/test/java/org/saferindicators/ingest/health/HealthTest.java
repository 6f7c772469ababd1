package org.saferindicators.ingest.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.saferindicators.ingest.loop.Heartbeat;
import org.saferindicators.ingest.rig.Settings;

class HealthTest {

    private final Heartbeat heartbeat = new Heartbeat();

    @Test
    void livesWhileThePollThreadMovesAndNotWhenItStandsStill() {
        HealthCheck alive = new Alive(heartbeat, new Settings.Kafka("none", "none", Duration.ofMillis(300)));
        assertThat(alive.call().getStatus()).isEqualTo(Status.UP);

        await().until(() -> alive.call().getStatus() == Status.DOWN);

        heartbeat.beat();
        assertThat(alive.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isReadyOnceItHasPolledAndNotWhileItWaitsForTheDatabaseTheFirstTime() {
        HealthCheck ready = new Ready(heartbeat);
        heartbeat.waiting();
        assertThat(ready.call().getStatus()).isEqualTo(Status.DOWN);

        heartbeat.beat();

        assertThat(ready.call().getStatus()).isEqualTo(Status.UP);
    }
}
