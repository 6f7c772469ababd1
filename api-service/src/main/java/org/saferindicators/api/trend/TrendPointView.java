package org.saferindicators.api.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.saferindicators.api.status.ChangeView;
import org.saferindicators.api.status.FigureView;
import org.saferindicators.api.status.PeriodView;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.trend.TrendPoint;

/**
 * One point of a series.
 *
 * @param period its months
 * @param complete whether its period is over
 * @param figure the figure
 * @param yearEarlier the figure of the same months a year earlier
 * @param change how the two differ
 * @param straddlesBreak whether a break lies within its months
 */
@Schema(name = "TrendPoint", description = "One point of a series beside the same months a year earlier.")
public record TrendPointView(
        @Schema(description = "Its months.") PeriodView period,

        @Schema(description = "False while months of its period are still to come.", examples = "true")
        boolean complete,

        @Schema(description = "The figure: known, absent or refused; never interpolated.")
        FigureView figure,

        @Schema(description = "The figure of the same months a year earlier.")
        FigureView yearEarlier,

        @Schema(description = "How the two differ; refused across a break.")
        ChangeView change,

        @Schema(description = "Whether a break in kind lies within its months.", examples = "false")
        boolean straddlesBreak) {

    static TrendPointView of(Indicator indicator, TrendPoint point) {
        return new TrendPointView(
                PeriodView.of(point.months()),
                point.complete(),
                FigureView.of(indicator, point.figure()),
                FigureView.of(indicator, point.yearEarlier()),
                ChangeView.of(indicator, point.change()),
                point.straddles());
    }
}
