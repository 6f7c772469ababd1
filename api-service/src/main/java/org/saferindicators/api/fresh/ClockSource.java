package org.saferindicators.api.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only clock of the service. */
public final class ClockSource {

    /** Tells the instant; days come of it through {@link org.saferindicators.period.LocalDays}. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }
}
