package org.saferindicators.api.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.status.RefusalView;
import org.saferindicators.assessment.Shown;
import org.saferindicators.benchmark.Average;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.statistics.peer.Against;
import org.saferindicators.statistics.peer.GroupAverage;

/**
 * The average of a group.
 *
 * @param value unrounded
 * @param display as a person sees it
 * @param method how it is made
 * @param members how many areas it is made of
 * @param withoutOwn whether the area itself was left out
 * @param verdict the area against it
 * @param refusal why there is none
 */
@Schema(name = "GroupAverage", description = "The average of a group, or why there is none.")
public record AverageView(
        @Schema(description = "The average, unrounded; null when there is none.", examples = "319.5")
        @JsonInclude
        @Nullable
        Double value,

        @Schema(description = "The average as a person sees it.", examples = "320") @Nullable
        String display,

        @Schema(
                description =
                        "pooled-counts: all events over all wholes; mean-of-published-rates: counts are not known,"
                                + " every area weighs the same and there is no verdict.",
                examples = "pooled-counts")
        @Nullable
        String method,

        @Schema(description = "How many areas it is made of.", examples = "10") @Nullable
        Integer members,

        @Schema(
                description = "Whether the area itself, which has a figure, was left out: because the group says so or"
                        + " because it is more than a fifth of it.",
                examples = "true")
        @Nullable
        Boolean withoutOwn,

        @Schema(
                description = "The area's interval against the average: better, similar or worse; higher or lower where"
                        + " neither is better.",
                examples = "worse")
        @Nullable
        String verdict,

        @Schema(description = "Why there is none.") @Nullable
        RefusalView refusal) {

    static AverageView of(Indicator indicator, Average average) {
        return switch (average) {
            case Average.Known known -> known(indicator, known);
            case Average.None none ->
                new AverageView(null, null, null, null, null, null, RefusalView.of(none.refusal()));
        };
    }

    private static AverageView known(Indicator indicator, Average.Known known) {
        GroupAverage average = known.average();
        return new AverageView(
                average.value(),
                Shown.value(indicator, average.value()),
                average.method().word(),
                average.members(),
                known.withoutOwn(),
                known.against().map(Against::word).orElse(null),
                null);
    }
}
