package org.saferindicators.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The door through which an instant becomes a day: Europe/London, where the financial year begins in summer time. */
public final class LocalDays {

    /** The zone of every local day in the product. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private LocalDays() {}

    /** The day in London on which {@code instant} fell. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
