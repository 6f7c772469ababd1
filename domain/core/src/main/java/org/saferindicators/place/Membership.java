package org.saferindicators.place;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That an area is part of another for some time.
 *
 * @param parent code of the larger area
 * @param from first day, empty for since ever
 * @param to day after the last, empty for still
 */
public record Membership(String parent, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Whether the membership holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(day::isBefore).orElse(true);
    }
}
