package org.saferindicators.api.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.indicator.PopulationBase;

/**
 * The denominator of a rate.
 *
 * @param series slug of the series of estimates
 * @param ageBand ages
 * @param year a fixed year
 * @param per how many persons the rate is for
 */
@Schema(name = "PopulationBase", description = "The denominator of a rate.")
public record PopulationView(
        @Schema(description = "Slug of the series of estimates.", examples = "census-2011")
        String series,

        @Schema(description = "Ages, or all.", examples = "all")
        String ageBand,

        @Schema(description = "A fixed year; without it the mid-year that lies in the window.", examples = "2011")
        @Nullable
        Integer year,

        @Schema(description = "How many persons the rate is for.", examples = "1000")
        int per) {

    static PopulationView of(PopulationBase base) {
        Integer year = base.year().isPresent() ? base.year().getAsInt() : null;
        return new PopulationView(base.series(), base.ageBand(), year, base.per());
    }
}
