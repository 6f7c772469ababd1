package org.saferindicators.api.benchmark;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saferindicators.benchmark.FunnelPlot;

/**
 * A funnel about the average of a group.
 *
 * @param average pooled average of all members
 * @param dispersion how much more than chance they vary
 * @param widening how many times wider the limits are
 * @param limits the limits as curves
 */
@Schema(name = "Funnel", description = "Limits about the pooled average of all members, the area itself among them.")
public record FunnelView(
        @Schema(description = "Pooled average, in the unit of the figures.", examples = "5.95")
        double average,

        @Schema(
                description =
                        "Mean squared distance from the average in standard errors, 10 % winsorised: 1 by chance.",
                examples = "4.2")
        @Nullable
        Double dispersion,

        @Schema(
                description =
                        "How many times wider than chance the limits are: the root of the dispersion where that is"
                                + " above 1 and there are ten members or more.",
                examples = "2.05")
        double widening,

        @Schema(description = "The limits as curves over the size of an area.")
        List<Curve> limits) {

    /**
     * One limit.
     *
     * @param limit which
     * @param points its points
     */
    @Schema(name = "FunnelLimit", description = "One limit of a funnel.")
    public record Curve(
            @Schema(description = "lower-95, upper-95, lower-99.8 or upper-99.8.", examples = "upper-95")
            String limit,

            @Schema(description = "By rising size.") List<Point> points) {}

    /**
     * A point on a limit.
     *
     * @param denominator size of an area
     * @param value the limit there
     */
    @Schema(name = "FunnelPoint", description = "A point on a limit.")
    public record Point(
            @Schema(description = "Size of an area: persons, or the whole of a percentage.", examples = "204200")
            double denominator,

            @Schema(description = "The limit there, in the unit of the figures.", examples = "6.3")
            double value) {}

    static FunnelView of(FunnelPlot plot) {
        return new FunnelView(
                plot.funnel().average() * plot.per(),
                plot.funnel().dispersion().orElse(null),
                plot.funnel().widening(),
                plot.curves().stream().map(curve -> curve(plot, curve)).toList());
    }

    private static Curve curve(FunnelPlot plot, FunnelPlot.Curve curve) {
        return new Curve(
                curve.limit(),
                curve.points().stream()
                        .map(point -> new Point(point.persons(), point.rate() * plot.per()))
                        .toList());
    }
}
