package org.saferindicators.api.benchmark;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.api.status.ChangeView;
import org.saferindicators.api.status.FigureView;
import org.saferindicators.api.status.PeriodView;
import org.saferindicators.benchmark.LargerArea;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.statistics.peer.Against;

/**
 * A region, country, force or declared comparator.
 *
 * @param area the area
 * @param kind what kind of place
 * @param figure its figure
 * @param otherPeriod whether the figure is of other months than those asked for
 * @param period the months of the figure, where they are others
 * @param verdict the interval of the area asked for against it
 * @param change its own change
 * @param outsideRangeOfParts that its value lies outside the range of its parts
 */
@Schema(name = "LargerArea", description = "A region, country, force or declared comparator.")
public record LargerAreaView(
        @Schema(description = "The area.") AreaRefView area,

        @Schema(description = "What kind of place.", examples = "region")
        String kind,

        @Schema(description = "Its figure.") FigureView figure,

        @Schema(
                description = "Whether the figure is of other months than those asked for; then there is no verdict.",
                examples = "false")
        boolean otherPeriod,

        @Schema(description = "The months of the figure, where they are others.") @Nullable
        PeriodView period,

        @Schema(
                description =
                        "The interval of the area asked for against this value: better, similar or worse; higher or"
                                + " lower where neither is better.",
                examples = "similar")
        @Nullable
        String verdict,

        @Schema(description = "Its own change over the months asked for.")
        ChangeView change,

        @Schema(
                description =
                        "That its value lies outside the range of its own parts, so that it is no average of them.")
        @Nullable
        Outside outsideRangeOfParts) {

    /**
     * The range of the parts.
     *
     * @param lowest lowest value
     * @param highest highest value
     * @param parts parts with a figure
     */
    @Schema(name = "OutsideRange", description = "The range of the parts of an area whose own value lies outside it.")
    public record Outside(
            @Schema(description = "Lowest value of a part.", examples = "173")
            double lowest,

            @Schema(description = "Highest value of a part.", examples = "277")
            double highest,

            @Schema(description = "How many parts have a figure.", examples = "9")
            int parts) {}

    static LargerAreaView of(Indicator indicator, LargerArea one) {
        return new LargerAreaView(
                AreaRefView.of(one.beside().area()),
                one.beside().area().kind().word(),
                FigureView.of(indicator, one.figure()),
                one.earlier().isPresent(),
                one.earlier().map(PeriodView::of).orElse(null),
                one.against().map(Against::word).orElse(null),
                ChangeView.of(indicator, one.beside().change()),
                one.outside()
                        .map(range -> new Outside(range.lowest(), range.highest(), range.parts()))
                        .orElse(null));
    }
}
