package org.saferindicators.api.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.trend.Trend;

/**
 * The one direction of an indicator.
 *
 * @param method what decides
 * @param direction the movement
 * @param merit whether that is better
 */
@Schema(name = "OverallDirection", description = "The one direction, by the first method that has the data.")
public record OverallView(
        @Schema(
                description =
                        "spc (the latest month on a chart of 13 points or more), else significance or tolerance over"
                                + " the headline window.",
                examples = "spc")
        String method,

        @Schema(description = "Movement of the value: up, steady or down.", examples = "steady")
        String direction,

        @Schema(description = "Its merit: better, same, worse or neither.", examples = "same")
        String merit) {

    static OverallView of(Trend.Overall overall) {
        return new OverallView(overall.method(), overall.direction().word(), overall.merit());
    }
}
