package org.saferindicators.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place, or a name that stands for places.
 *
 * @param code GSS code, or a slug for places without one
 * @param name as people say it
 * @param kind what kind of place
 * @param parents what it is part of, dated
 * @param from first day it existed, empty for since ever
 * @param to day after the last it existed, empty for still
 * @param successors what took its place when it was abolished; several where it was split
 * @param reconstructed true when it stands for no real place and its figures are made up for demonstration
 */
public record Area(
        String code,
        String name,
        AreaKind kind,
        List<Membership> parents,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Succession> successors,
        boolean reconstructed) {

    /** Copies the lists. */
    public Area {
        parents = List.copyOf(parents);
        successors = List.copyOf(successors);
    }

    /** One that has always been there and still is. */
    public Area(String code, String name, AreaKind kind, List<Membership> parents, boolean reconstructed) {
        this(code, name, kind, parents, Optional.empty(), Optional.empty(), List.of(), reconstructed);
    }

    /** The area into which it went as a whole; empty where it is still there or was split. */
    public Optional<Succession> heir() {
        return successors.size() == 1 ? Optional.of(successors.getFirst()) : Optional.empty();
    }
}
