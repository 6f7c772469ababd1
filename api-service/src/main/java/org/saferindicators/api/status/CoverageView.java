package org.saferindicators.api.status;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.observation.Coverage;

/**
 * How much of what was asked for is there.
 *
 * @param months of the months
 * @param areas of the areas
 */
@Schema(name = "Coverage", description = "How much of what was asked for is there.")
public record CoverageView(
        @Schema(description = "Months of the window.") Share months,

        @Schema(description = "Parts of the area, 1 where the area has a figure of its own.")
        Share areas) {

    /**
     * How many of how many.
     *
     * @param have how many are there
     * @param of how many were asked for
     * @param missing which are not
     */
    @Schema(name = "CoverageShare", description = "How many of how many are there.")
    public record Share(
            @Schema(description = "How many are there.", examples = "10")
            int have,

            @Schema(description = "How many were asked for.", examples = "10")
            int of,

            @Schema(description = "Those that are missing: months, or codes of areas.")
            List<String> missing) {

        private static Share of(int of, List<String> missing) {
            return new Share(of - missing.size(), of, missing);
        }
    }

    static CoverageView of(Coverage coverage) {
        List<String> months =
                coverage.missingMonths().stream().map(Object::toString).toList();
        return new CoverageView(
                Share.of(coverage.months(), months), Share.of(coverage.areas(), coverage.missingAreas()));
    }
}
