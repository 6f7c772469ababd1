package org.saferindicators.api.status;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.DirectionOfTravel;

/**
 * Which way a figure moves over one window.
 *
 * @param window which window
 * @param direction movement of the value
 * @param merit whether that is better
 * @param percent change in percent
 */
@Schema(
        name = "DirectionOfTravel",
        description = "Which way a figure moves over one window, and whether that is better.")
public record DirectionView(
        @Schema(
                description =
                        "rolling-12-months against the twelve before, six-months or quarter against the same months a"
                                + " year before; each ends with the months asked for.",
                examples = "rolling-12-months")
        String window,

        @Schema(description = "Movement of the value: up, steady (within 3 %) or down.", examples = "up")
        String direction,

        @Schema(description = "Its merit: better, same, worse or neither.", examples = "worse")
        String merit,

        @Schema(description = "Change in percent, unrounded.", examples = "12.4") @Nullable
        Double percent) {

    static List<DirectionView> of(List<DirectionOfTravel> directions) {
        return directions.stream()
                .map(one -> new DirectionView(
                        one.window(),
                        one.direction().word(),
                        one.merit(),
                        one.percent().orElse(null)))
                .toList();
    }
}
