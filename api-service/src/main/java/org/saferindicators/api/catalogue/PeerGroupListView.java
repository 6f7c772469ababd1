package org.saferindicators.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.Page;
import org.saferindicators.api.web.PagedView;
import org.saferindicators.feed.PeerGroup;
import org.saferindicators.place.Area;
import org.saferindicators.place.Areas;

/**
 * The named groups an area is compared with.
 *
 * @param area the area
 * @param groups its lists
 * @param next cursor of the following page
 */
@Schema(name = "PeerGroupList", description = "The named groups an area is compared with, every list with its day.")
public record PeerGroupListView(
        @Schema(description = "The area whose peers they are.")
        AreaRefView area,

        @Schema(description = "The lists, by group and day.")
        List<Entry> groups,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {

    /**
     * A list of peers.
     *
     * @param group slug
     * @param title as people say it
     * @param validFrom day from which it holds
     * @param includesSelf whether the area counts as one of them
     * @param members the peers
     * @param unknown codes that no declared area has
     * @param dataset dataset it was sent with
     */
    @Schema(name = "PeerGroup", description = "A list of peers; they need not name the area back.")
    public record Entry(
            @Schema(description = "Slug of the group.", examples = "statistical-neighbours")
            String group,

            @Schema(description = "As people say it.", examples = "Children's services statistical neighbours")
            String title,

            @Schema(description = "Day from which the list holds.", examples = "2021-04-01")
            LocalDate validFrom,

            @Schema(description = "Whether the area itself counts in the group's average.", examples = "false")
            boolean includesSelf,

            @Schema(description = "The peers, in the order of the list.")
            List<AreaRefView> members,

            @Schema(description = "Codes of the list that no declared area has.")
            List<String> unknown,

            @Schema(description = "Dataset it was sent with.", examples = "yjb-first-time-entrants")
            String dataset) {

        private static Entry of(Areas areas, PeerGroup group) {
            return new Entry(
                    group.group(),
                    group.title(),
                    group.validFrom(),
                    group.includesSelf(),
                    group.members().stream()
                            .flatMap(code -> areas.find(code).stream())
                            .map(AreaRefView::of)
                            .toList(),
                    group.members().stream()
                            .filter(code -> !areas.contains(code))
                            .toList(),
                    group.dataset());
        }
    }

    static PeerGroupListView of(Areas areas, Area area, Page<PeerGroup> page) {
        return new PeerGroupListView(
                AreaRefView.of(area),
                page.items().stream().map(group -> Entry.of(areas, group)).toList(),
                page.next().orElse(null));
    }
}
