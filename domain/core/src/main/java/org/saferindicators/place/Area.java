package org.saferindicators.place;

import java.util.List;

/**
 * A place, or a name that stands for places.
 *
 * @param code GSS code, or a slug for places without one
 * @param name as people say it
 * @param kind what kind of place
 * @param parents what it is part of, dated
 * @param reconstructed true when it stands for no real place and its figures are made up for demonstration
 */
public record Area(String code, String name, AreaKind kind, List<Membership> parents, boolean reconstructed) {

    /** Copies the list. */
    public Area {
        parents = List.copyOf(parents);
    }
}
