package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.indicator.Comparison;

/**
 * How the comparison is made.
 *
 * @param id name of the method
 * @param version its version
 */
@Schema(name = "Method", description = "How the comparison is made.")
public record MethodView(
        @Schema(description = "Name of the method.", examples = "like-months-a-year-earlier")
        String id,

        @Schema(description = "Version of the method.", examples = "1")
        int version) {

    static MethodView of(Comparison comparison) {
        String id = switch (comparison) {
            case Comparison.PreviousYear ignored -> "like-months-a-year-earlier";
            case Comparison.YearEnd ignored -> "last-whole-financial-year";
            case Comparison.PreviousPeriod ignored -> "as-many-months-before";
            case Comparison.Baseline ignored -> "fixed-baseline";
        };
        return new MethodView(id, 1);
    }
}
