package org.saferindicators.api.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.indicator.Indicator;

/**
 * An indicator by name.
 *
 * @param id slug
 * @param title as people say it
 * @param polarity which way is better
 * @param unit of the value
 */
@Schema(name = "IndicatorRef", description = "An indicator by name.")
public record IndicatorRefView(
        @Schema(description = "Slug, unique within the plan.", examples = "burglary")
        String id,

        @Schema(description = "Title.", examples = "Burglary")
        String title,

        @Schema(
                description = "Which way is better: lower-is-better, higher-is-better, neutral or within-band.",
                examples = "lower-is-better")
        String polarity,

        @Schema(description = "Unit of the value.", examples = "offences")
        String unit) {

    /** The reference to an indicator. */
    public static IndicatorRefView of(Indicator indicator) {
        return new IndicatorRefView(
                indicator.id(), indicator.title(), indicator.polarity().word(), indicator.unit());
    }
}
