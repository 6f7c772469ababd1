package org.saferindicators.api.benchmark;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.benchmark.Standing;
import org.saferindicators.statistics.peer.Band;

/**
 * A place in a group.
 *
 * @param rank place
 * @param of areas ranked
 * @param missing areas without a figure
 * @param tied whether another has the same place
 * @param quartile 1 to 4
 * @param band top, average or bottom
 * @param order what comes first
 * @param display the place in words
 */
@Schema(
        name = "Standing",
        description =
                "A place in a group; neighbouring places are usually not distinguishable: read it with the verdict.")
public record StandingView(
        @Schema(description = "Place; ties share the best one.", examples = "3")
        int rank,

        @Schema(description = "Areas with a figure, the area itself among them.", examples = "8")
        int of,

        @Schema(description = "Areas without one.", examples = "1")
        int missing,

        @Schema(description = "Whether another area has the same place.", examples = "true")
        boolean tied,

        @Schema(description = "Quartile, 1 first; with four areas or more.", examples = "2") @Nullable
        Integer quartile,

        @Schema(description = "top (quartile 1), average (2 and 3) or bottom (4).", examples = "average") @Nullable
        String band,

        @Schema(
                description =
                        "What comes first: lowest-first or highest-first; where neither is better, highest-first.",
                examples = "lowest-first")
        String order,

        @Schema(description = "The place in words.", examples = "=3rd of 8; 1 missing")
        String display) {

    static StandingView of(Standing.Placed placed) {
        return new StandingView(
                placed.placing().rank(),
                placed.ranked(),
                placed.missing(),
                placed.placing().tied(),
                placed.placing().quartile().orElse(null),
                placed.placing().band().map(Band::word).orElse(null),
                placed.order().word(),
                placed.text());
    }
}
