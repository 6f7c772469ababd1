package org.saferindicators.api.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.place.Area;

/**
 * An area by code and name.
 *
 * @param code GSS code or slug
 * @param name as people say it
 * @param reconstructed true when it stands for no real place
 */
@Schema(name = "AreaRef", description = "An area by code and name.")
public record AreaRefView(
        @Schema(description = "GSS code, or a slug for places without one.", examples = "E09000002")
        String code,

        @Schema(description = "Name.", examples = "Barking and Dagenham")
        String name,

        @Schema(description = "True when it stands for no real place and its figures are made up for demonstration.")
        @Nullable
        Boolean reconstructed) {

    /** The reference to an area. */
    public static AreaRefView of(Area area) {
        return new AreaRefView(area.code(), area.name(), area.reconstructed() ? true : null);
    }
}
