package org.saferindicators.api.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.IndicatorStatus;
import org.saferindicators.assessment.Significance;
import org.saferindicators.indicator.Status;
import org.saferindicators.statistics.significance.Verdict;

/**
 * Whether a change is more than the usual noise.
 *
 * @param verdict what the test says
 * @param method which test
 * @param confidence share
 * @param p two-sided p-value
 * @param lower lower limit of the change
 * @param upper upper limit of the change
 * @param assumesPoisson whether the test takes events for independent
 * @param withinNormalVariation whether the colour is red or green although the change is not significant
 */
@Schema(
        name = "Significance",
        description =
                "Whether the change is more than the usual noise. It stands beside the colour, never instead of it.")
public record SignificanceView(
        @Schema(
                description =
                        "improvement, no-change or deterioration; increase or decrease where polarity is neutral.",
                examples = "deterioration")
        String verdict,

        @Schema(
                description = "The test: matched-months (quasi-Poisson on the same calendar months), exact-poisson or"
                        + " proportions.",
                examples = "exact-poisson")
        String method,

        @Schema(description = "Confidence, a share.", examples = "0.95")
        double confidence,

        @Schema(description = "Two-sided p-value.", examples = "2.15e-08")
        double p,

        @Schema(
                description =
                        "Lower limit: of the ratio to the comparator for counts and rates, in percentage points for"
                                + " percentages.",
                examples = "1.16")
        @Nullable
        Double lower,

        @Schema(description = "Upper limit; null where there is none.", examples = "1.37") @Nullable
        Double upper,

        @Schema(description = "Whether the test takes events for independent, which crime is not.", examples = "true")
        boolean assumesPoisson,

        @Schema(
                description = "Whether the colour is red or green although the change is not significant.",
                examples = "false")
        @Nullable
        Boolean withinNormalVariation) {

    static @Nullable SignificanceView of(IndicatorStatus status) {
        return status.significance().map(found -> of(status, found)).orElse(null);
    }

    /** A test by itself, beside no colour. */
    public static SignificanceView of(Significance found) {
        return of(found, null);
    }

    private static SignificanceView of(IndicatorStatus status, Significance found) {
        Status colour = status.performance().status();
        boolean coloured = colour == Status.RED || colour == Status.GREEN;
        return of(found, coloured && found.verdict() == Verdict.NO_CHANGE);
    }

    private static SignificanceView of(Significance found, @Nullable Boolean withinNormalVariation) {
        return new SignificanceView(
                found.verdict().word(),
                found.method().word(),
                found.confidence(),
                found.p(),
                found.lower().orElse(null),
                found.upper().orElse(null),
                found.method() == Significance.Method.EXACT,
                withinNormalVariation);
    }
}
