package org.saferindicators.api.benchmark;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.status.FigureView;
import org.saferindicators.benchmark.Member;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.statistics.peer.Against;
import org.saferindicators.statistics.peer.Outlier;
import org.saferindicators.statistics.peer.Placing;

/**
 * One area of a group.
 *
 * @param area the area
 * @param own whether it is the area asked for
 * @param figure its figure
 * @param interval how far it can be trusted by chance alone
 * @param rank its place
 * @param tied whether another has the same place
 * @param verdict its interval against the average
 * @param funnel where it lies in the funnel
 * @param funnelByChance where it would lie if the limits were not widened
 */
@Schema(name = "Peer", description = "One area of a group, with its figure over the same months.")
public record PeerView(
        @Schema(description = "The area.") AreaRefView area,

        @Schema(description = "Whether it is the area asked for.", examples = "false")
        boolean own,

        @Schema(description = "Its figure over the same months.")
        FigureView figure,

        @Schema(description = "How far the figure can be trusted by chance alone.") @Nullable
        IntervalView interval,

        @Schema(description = "Its place.", examples = "1") @Nullable
        Integer rank,

        @Schema(description = "Whether another area has the same place.", examples = "false") @Nullable
        Boolean tied,

        @Schema(description = "Its interval against the group's average.", examples = "better") @Nullable
        String verdict,

        @Schema(
                description = "Where it lies in the funnel: low-99.8, low-95, within, high-95 or high-99.8.",
                examples = "within")
        @Nullable
        String funnel,

        @Schema(
                description =
                        "Where it would lie if the limits were not widened: most places lie outside those of chance.",
                examples = "high-95")
        @Nullable
        String funnelByChance) {

    static PeerView of(Indicator indicator, Member member) {
        return new PeerView(
                AreaRefView.of(member.area()),
                member.own(),
                FigureView.of(indicator, member.figure()),
                member.estimate().map(IntervalView::of).orElse(null),
                member.placing().map(Placing::rank).orElse(null),
                member.placing().map(Placing::tied).orElse(null),
                member.against().map(Against::word).orElse(null),
                member.outlier().map(Outlier::word).orElse(null),
                member.outlierByChance().map(Outlier::word).orElse(null));
    }
}
