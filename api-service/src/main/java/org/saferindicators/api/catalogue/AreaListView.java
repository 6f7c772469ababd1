package org.saferindicators.api.catalogue;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.web.Page;
import org.saferindicators.api.web.PagedView;
import org.saferindicators.place.Area;

/**
 * Places in short.
 *
 * @param areas the entries
 * @param next cursor of the following page
 */
@Schema(name = "AreaList", description = "Places in short.")
public record AreaListView(
        @Schema(description = "The places.") List<Entry> areas,

        @Schema(description = "Cursor of the following page.") @Nullable
        String next)
        implements PagedView {

    /**
     * A place in short.
     *
     * @param code GSS code or slug
     * @param name as people say it
     * @param kind what kind of place
     * @param reconstructed true when it stands for no real place
     */
    @Schema(name = "AreaEntry", description = "A place in short.")
    public record Entry(
            @Schema(description = "GSS code, or a slug for places without one.", examples = "E09000002")
            String code,

            @Schema(description = "Name.", examples = "Barking and Dagenham")
            String name,

            @Schema(description = "What kind of place.", examples = "district")
            String kind,

            @Schema(description = "True when it stands for no real place.")
            boolean reconstructed) {

        private static Entry of(Area area) {
            return new Entry(area.code(), area.name(), area.kind().word(), area.reconstructed());
        }
    }

    static AreaListView of(Page<Area> page) {
        return new AreaListView(
                page.items().stream().map(Entry::of).toList(), page.next().orElse(null));
    }
}
