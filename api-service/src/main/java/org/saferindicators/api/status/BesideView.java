package org.saferindicators.api.status;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.api.catalogue.AreaRefView;
import org.saferindicators.assessment.BesideArea;
import org.saferindicators.indicator.Indicator;

/**
 * How another area fared.
 *
 * @param area the other area
 * @param change its change over the same two windows
 * @param figure its figure over the same window
 * @param published statistics printed for it, of any period
 * @param directions which way its figure moves
 */
@Schema(name = "Beside", description = "How another area fared, to set beside a status.")
public record BesideView(
        @Schema(description = "The other area.") AreaRefView area,

        @Schema(description = "Its change over the same two windows.")
        ChangeView change,

        @Schema(description = "Its figure over the same window.")
        FigureView figure,

        @Schema(description = "Statistics printed for it, of any period.")
        List<PublishedView> published,

        @Schema(description = "Which way its figure moves, over each window that has figures.")
        List<DirectionView> directions) {

    static BesideView of(Indicator indicator, BesideArea beside) {
        return new BesideView(
                AreaRefView.of(beside.area()),
                ChangeView.of(indicator, beside.change()),
                FigureView.of(indicator, beside.figure()),
                beside.published().stream()
                        .map(one -> PublishedView.of(indicator, one))
                        .toList(),
                DirectionView.of(beside.directions()));
    }
}
