package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.assessment.Located;

/**
 * Where the events of a reporting body lie.
 *
 * @param inside within its area
 * @param elsewhere outside it
 * @param unallocated without a place
 */
@Schema(name = "Located", description = "Where the events of a reporting body lie; the three add up to its total.")
public record LocatedView(
        @Schema(description = "Events within the body's area.", examples = "80692")
        double inside,

        @Schema(description = "Events the body recorded at places outside its area.", examples = "137")
        double elsewhere,

        @Schema(description = "Events without a place.", examples = "3404")
        double unallocated) {

    static LocatedView of(Located located) {
        return new LocatedView(located.inside(), located.elsewhere(), located.unallocated());
    }
}
