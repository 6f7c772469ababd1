package org.saferindicators.api.benchmark;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.benchmark.Estimate;

/**
 * A confidence interval.
 *
 * @param lower lower end
 * @param upper upper end
 * @param confidence share
 * @param method how it is made
 */
@Schema(name = "Interval", description = "A confidence interval; it treats events as independent of each other.")
public record IntervalView(
        @Schema(description = "Lower end, in the unit of the figure.", examples = "93.91")
        double lower,

        @Schema(description = "Upper end, in the unit of the figure.", examples = "95.54")
        double upper,

        @Schema(description = "Confidence, a share.", examples = "0.95")
        double confidence,

        @Schema(
                description =
                        "How it is made: byar-or-exact (rates: exact below 10 events, Byar's from 10 on) or wilson.",
                examples = "byar-or-exact")
        String method) {

    static IntervalView of(Estimate estimate) {
        return new IntervalView(
                estimate.interval().lower(), estimate.interval().upper(), estimate.confidence(), estimate.method());
    }
}
