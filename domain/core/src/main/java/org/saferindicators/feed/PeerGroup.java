package org.saferindicators.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The areas that an area is compared with; not every peer need name it back.
 *
 * @param dataset id of the dataset
 * @param group slug of the group
 * @param title as people say it
 * @param area code of the area whose peers they are
 * @param members codes of the peers
 * @param includesSelf whether the area counts as one of them
 * @param validFrom day from which it holds
 * @param knownOn day from which it counts as known
 */
public record PeerGroup(
        String dataset,
        String group,
        String title,
        String area,
        List<String> members,
        boolean includesSelf,
        LocalDate validFrom,
        Optional<LocalDate> knownOn)
        implements Statement {

    /** Copies the list. */
    public PeerGroup {
        members = List.copyOf(members);
    }

    @Override
    public String type() {
        return "peer-group";
    }

    @Override
    public Optional<String> plan() {
        return Optional.empty();
    }

    @Override
    public String naturalKey() {
        return String.join("|", group, area, validFrom.toString());
    }
}
