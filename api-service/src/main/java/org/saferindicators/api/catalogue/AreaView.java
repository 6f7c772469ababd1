package org.saferindicators.api.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.place.Area;
import org.saferindicators.place.Areas;
import org.saferindicators.place.Membership;
import org.saferindicators.place.Succession;

/**
 * A place and how it nests.
 *
 * @param code GSS code or slug
 * @param name as people say it
 * @param kind what kind of place
 * @param reconstructed true when it stands for no real place
 * @param from first day it existed
 * @param to day after the last it existed
 * @param successors what took its place
 * @param parents what it is or was part of
 * @param parts what is part of it on the day of asking
 */
@Schema(name = "Area", description = "A place and how it nests.")
public record AreaView(
        @Schema(description = "GSS code, or a slug for places without one.", examples = "E09000002")
        String code,

        @Schema(description = "Name.", examples = "Barking and Dagenham")
        String name,

        @Schema(
                description = "What kind of place: lsoa, ward, district, county, force, region, country, set or"
                        + " comparator.",
                examples = "district")
        String kind,

        @Schema(description = "True when it stands for no real place and its figures are made up for demonstration.")
        boolean reconstructed,

        @Schema(description = "First day it existed; without it since ever.") @Nullable
        LocalDate from,

        @Schema(description = "Day after the last it existed; without it still.", examples = "2021-04-01") @Nullable
        LocalDate to,

        @Schema(description = "What took its place: one area into which it went as a whole, or several.")
        List<SuccessorView> successors,

        @Schema(description = "What it is or was part of.") List<ParentView> parents,

        @Schema(description = "What is part of it on the day of asking.")
        List<AreaRefView> parts) {

    /**
     * A larger area and the days of belonging to it.
     *
     * @param area the larger area
     * @param from first day
     * @param to day after the last
     */
    @Schema(name = "Membership", description = "A larger area, and since when and until when it is one.")
    public record ParentView(
            @Schema(description = "The larger area.") AreaRefView area,

            @Schema(description = "First day; without it since ever.") @Nullable
            LocalDate from,

            @Schema(description = "Day after the last; without it still.") @Nullable
            LocalDate to) {

        private static List<ParentView> of(Areas areas, Area part) {
            return part.parents().stream()
                    .flatMap(one -> of(areas, one).stream())
                    .toList();
        }

        private static Optional<ParentView> of(Areas areas, Membership membership) {
            return areas.find(membership.parent())
                    .map(parent -> new ParentView(
                            AreaRefView.of(parent),
                            membership.from().orElse(null),
                            membership.to().orElse(null)));
        }
    }

    /**
     * What took an area's place.
     *
     * @param area the new area
     * @param on its first day
     */
    @Schema(name = "Successor", description = "The area that took the place of another, and since when.")
    public record SuccessorView(
            @Schema(description = "The new area.") AreaRefView area,

            @Schema(description = "Its first day.", examples = "2021-04-01")
            LocalDate on) {

        private static List<SuccessorView> of(Areas areas, Area abolished) {
            return abolished.successors().stream()
                    .flatMap(one -> of(areas, one).stream())
                    .toList();
        }

        private static Optional<SuccessorView> of(Areas areas, Succession succession) {
            return areas.find(succession.code()).map(area -> new SuccessorView(AreaRefView.of(area), succession.on()));
        }
    }

    static AreaView of(Areas areas, Area area, LocalDate day) {
        return new AreaView(
                area.code(),
                area.name(),
                area.kind().word(),
                area.reconstructed(),
                area.from().orElse(null),
                area.to().orElse(null),
                SuccessorView.of(areas, area),
                ParentView.of(areas, area),
                areas.partsOf(area.code(), day).stream().map(AreaRefView::of).toList());
    }
}
