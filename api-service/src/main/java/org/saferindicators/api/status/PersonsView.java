package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.feed.Population;

/**
 * The population a rate is divided by.
 *
 * @param persons number of persons
 * @param year the year it is for
 * @param ageBand ages
 * @param series slug of the series of estimates
 * @param estimate how it was made
 */
@Schema(
        name = "Persons",
        description = "The population a rate is divided by; it is shown even where the count to divide is not there.")
public record PersonsView(
        @Schema(description = "Number of persons.", examples = "187029")
        long persons,

        @Schema(description = "The year whose middle it is for.", examples = "2011")
        int year,

        @Schema(description = "Ages, or all.", examples = "all")
        String ageBand,

        @Schema(description = "Slug of the series of estimates.", examples = "census-2011")
        String series,

        @Schema(description = "How it was made: census, mid-year, projection or fixed.", examples = "fixed")
        String estimate) {

    /** How a population is shown. */
    public static PersonsView of(Population population) {
        return new PersonsView(
                population.persons(),
                population.year(),
                population.ageBand(),
                population.series(),
                population.estimate());
    }
}
