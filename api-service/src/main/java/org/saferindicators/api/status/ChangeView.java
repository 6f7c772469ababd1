package org.saferindicators.api.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.assessment.ChangeFrom;
import org.saferindicators.assessment.Shown;
import org.saferindicators.indicator.Indicator;

/**
 * How a figure differs from its comparator.
 *
 * @param value the difference; null when there is none
 * @param display the difference with its sign
 * @param percent the change in percent
 * @param percentDisplay the change in percent with its sign
 * @param unit in what the relative change is said
 * @param comparability whether a break stands between the windows
 * @param origin computed or published
 * @param refusal why nothing is computed
 * @param caveats what to bear in mind
 */
@Schema(name = "Change", description = "How a figure differs from its comparator.")
public record ChangeView(
        @Schema(
                description = "The difference, unrounded, in units of the value (percentage points for"
                        + " percentages); null when there is none.",
                examples = "273")
        @JsonInclude
        @Nullable
        Double value,

        @Schema(description = "The difference with its sign.", examples = "+273") @Nullable
        String display,

        @Schema(description = "The change in percent, unrounded.", examples = "26.09942638623327") @Nullable
        Double percent,

        @Schema(description = "The change in percent with its sign.", examples = "+26.1 %") @Nullable
        String percentDisplay,

        @Schema(
                description = "How the change is said: percent, or percentage points for percentages.",
                examples = "percent")
        String unit,

        @Schema(
                description = "Whether a break stands between the windows: comparable, caution or" + " not-comparable.",
                examples = "comparable")
        String comparability,

        @Schema(description = "computed from both figures, or published: taken over as printed.", examples = "computed")
        String origin,

        @Schema(description = "Why nothing is computed; stands beside a printed change too.") @Nullable
        RefusalView refusal,

        @Schema(description = "What to bear in mind.") List<String> caveats) {

    /** How a change of an indicator is shown. */
    public static ChangeView of(Indicator indicator, ChangeFrom change) {
        return new ChangeView(
                change.difference().orElse(null),
                change.difference()
                        .map(value -> Shown.difference(indicator, value))
                        .orElse(null),
                change.percent().orElse(null),
                change.percent().map(Shown::percent).orElse(null),
                change.inPoints() ? "percentage points" : "percent",
                change.comparability().word(),
                change.origin().word(),
                change.refusal().map(RefusalView::of).orElse(null),
                change.caveats());
    }
}
