package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The specification of this year against last. */
final class VegaYears {

    private static final String SLOT = "month";
    private static final List<Integer> DASHES = List.of(7, 4);

    private VegaYears() {}

    static Map<String, Object> of(YearsChart chart) {
        List<Map<String, Object>> rows = IntStream.range(0, YearLine.MONTHS.size())
                .mapToObj(month -> row(chart, month))
                .toList();
        return Fields.specification(chart.caption().title(), chart.inWords())
                .and("width", 560)
                .and("height", 260)
                .and("data", Fields.data(rows))
                .and("layer", layers(chart))
                .map();
    }

    private static Map<String, Object> row(YearsChart chart, int month) {
        Optional<LinePoint> now = at(chart.thisYear(), month);
        LinePoint shown = now.orElseGet(() -> LinePoint.gap(YearLine.MONTHS.get(month), "not yet"));
        return VegaAxes.point(shown)
                .and(SLOT, YearLine.MONTHS.get(month))
                .maybe("lastYear", at(chart.lastYear(), month).flatMap(LinePoint::value))
                .map();
    }

    private static Optional<LinePoint> at(YearLine year, int month) {
        return month < year.points().size() ? Optional.of(year.points().get(month)) : Optional.empty();
    }

    private static List<Map<String, Object>> layers(YearsChart chart) {
        if (!chart.hasData()) {
            return List.of(Fields.noData());
        }
        VegaAxes axes = new VegaAxes(chart.caption());
        List<Map<String, Object>> layers = new ArrayList<>();
        if (chart.lastYear().hasData()) {
            layers.add(axes.line(Fields.mark("line", Palette.QUIET).and("strokeDash", DASHES), SLOT, "lastYear"));
        }
        layers.addAll(axes.series(chart.thisYear().points(), SLOT));
        Stream.of(name(axes, chart.lastYear(), Palette.QUIET), name(axes, chart.thisYear(), Palette.LINE))
                .flatMap(Optional::stream)
                .forEach(layers::add);
        return List.copyOf(layers);
    }

    /** The name of a year at its last point. */
    private static Optional<Map<String, Object>> name(VegaAxes axes, YearLine year, Palette colour) {
        Fields mark =
                Fields.mark("text", colour).and("align", "left").and("dx", 10).and("fontSize", 12);
        Fields encoding = Fields.with("x", VegaAxes.slot(SLOT, 0.5))
                .and("y", axes.value("value"))
                .and("text", VegaAxes.text("words"));
        return Curve.lastSlot(year.points())
                .map(slot -> Fields.with(SLOT, YearLine.MONTHS.get(slot))
                        .maybe("value", year.points().get(slot).value())
                        .and("words", year.name())
                        .map())
                .map(row -> Fields.layer(mark, encoding)
                        .and("data", Fields.data(List.of(row)))
                        .map());
    }
}
