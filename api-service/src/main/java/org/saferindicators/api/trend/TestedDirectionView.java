package org.saferindicators.api.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.SignificanceView;
import org.saferindicators.trend.TestedTravel;

/**
 * The movement over one window with its test.
 *
 * @param window which window
 * @param headline whether the pack names it
 * @param movement the raw movement
 * @param percent change in percent
 * @param method what decides
 * @param direction the direction by that method
 * @param merit whether that is better
 * @param significance the test
 */
@Schema(name = "TestedDirection", description = "The movement over one window against the same months a year before.")
public record TestedDirectionView(
        @Schema(description = "rolling-12-months, six-months or quarter.", examples = "six-months")
        String window,

        @Schema(description = "Whether it is the window the pack names.", examples = "true")
        boolean headline,

        @Schema(description = "The raw movement: up, steady (within 3 %) or down.", examples = "up")
        String movement,

        @Schema(description = "Change in percent, unrounded.", examples = "12.4") @Nullable
        Double percent,

        @Schema(
                description = "What decides: significance where it can be tested, else tolerance.",
                examples = "significance")
        String method,

        @Schema(description = "The direction by that method: up, steady or down.", examples = "up")
        String direction,

        @Schema(description = "Its merit: better, same, worse or neither.", examples = "worse")
        String merit,

        @Schema(description = "The test, where there is one.") @Nullable
        SignificanceView significance) {

    static TestedDirectionView of(TestedTravel one) {
        return new TestedDirectionView(
                one.travel().window(),
                one.headline(),
                one.travel().direction().word(),
                one.travel().percent().orElse(null),
                one.method(),
                one.direction().word(),
                one.merit(),
                one.significance().map(SignificanceView::of).orElse(null));
    }
}
