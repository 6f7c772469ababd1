package org.saferindicators.api.benchmark;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.benchmark.PeerList;

/**
 * A group of peers.
 *
 * @param id slug or code
 * @param title as people say it
 * @param validFrom day from which the list holds
 * @param includesSelf whether the area counts in its average
 * @param members how many peers
 * @param unknown members the catalogue does not know
 */
@Schema(name = "PeerList", description = "A group of peers as the list that was in force.")
public record PeerListView(
        @Schema(
                description = "Slug of a named group, or code of the larger area whose parts they are.",
                examples = "statistical-neighbours")
        String id,

        @Schema(description = "As people say it.", examples = "Children's services statistical neighbours")
        String title,

        @Schema(description = "Day from which the list holds; of named groups.", examples = "2021-04-01") @Nullable
        LocalDate validFrom,

        @Schema(description = "Whether the area itself counts in the group's average.", examples = "false")
        boolean includesSelf,

        @Schema(description = "How many peers, the area itself not counted.", examples = "10")
        int members,

        @Schema(description = "Codes of the list that no declared area has.")
        List<String> unknown) {

    static PeerListView of(PeerList list) {
        return new PeerListView(
                list.id(),
                list.title(),
                list.validFrom().orElse(null),
                list.includesSelf(),
                list.members().size() + list.unknown().size(),
                list.unknown());
    }
}
