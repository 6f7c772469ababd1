package org.saferindicators.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.place.Area;

/**
 * The areas one area is compared with, as a list that was in force.
 *
 * @param id slug of the group, or code of the larger area whose parts they are
 * @param title as people say it
 * @param validFrom day from which the list holds; empty for the parts of a larger area
 * @param includesSelf whether the area itself counts in the group's average
 * @param members the peers, the area itself not among them, in the order of the list
 * @param unknown codes of the list that the catalogue does not know
 */
public record PeerList(
        String id,
        String title,
        Optional<LocalDate> validFrom,
        boolean includesSelf,
        List<Area> members,
        List<String> unknown) {

    /** Copies the lists. */
    public PeerList {
        members = List.copyOf(members);
        unknown = List.copyOf(unknown);
    }
}
