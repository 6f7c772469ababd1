package org.saferindicators.api.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the service under test: right, unless a test moves it. */
@Mock
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Moves the clock ahead of the true time. */
    public void move(Duration by) {
        ahead = by;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
