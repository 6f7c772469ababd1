package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The layers of means, limits and targets; the latest are named beside the plot. */
final class VegaLevels {

    private static final List<Integer> LIMIT_DASHES = List.of(6, 4);

    private final LineChart chart;
    private final VegaAxes axes;

    VegaLevels(LineChart chart) {
        this.chart = chart;
        this.axes = new VegaAxes(chart.caption());
    }

    List<Map<String, Object>> layers() {
        List<Map<String, Object>> layers = new ArrayList<>();
        if (!chart.bands().isEmpty()) {
            layers.add(limit("mean", Fields.mark("line", Palette.LIMIT)));
            layers.add(limit("lower", Fields.mark("line", Palette.LIMIT).and("strokeDash", LIMIT_DASHES)));
            layers.add(limit("upper", Fields.mark("line", Palette.LIMIT).and("strokeDash", LIMIT_DASHES)));
            layers.add(limitNames());
        }
        layers.addAll(targets());
        return layers;
    }

    private Map<String, Object> limit(String field, Fields mark) {
        Fields detail = Fields.with("field", "band").and("type", "nominal");
        return Fields.layer(
                        mark,
                        Fields.with("x", VegaAxes.slot(VegaLine.SLOT, 0.5))
                                .and("y", axes.value(field))
                                .and("detail", detail.map()))
                .and(
                        "transform",
                        List.of(Fields.with("filter", "isValid(datum.band)").map()))
                .map();
    }

    private Map<String, Object> limitNames() {
        List<Map<String, Object>> rows = chart.bands().stream()
                .filter(chart::isLatest)
                .flatMap(band -> Stream.of(
                        name(band, band.mean(), "mean"),
                        name(band, band.drawnLower(), "lower limit"),
                        name(band, band.upper(), "upper limit")))
                .toList();
        return named(rows, Palette.LIMIT);
    }

    private Map<String, Object> name(LimitBand band, double value, String words) {
        return Fields.with(VegaLine.SLOT, chart.points().get(band.to()).label())
                .and("value", value)
                .and("words", words + " " + chart.caption().figure(value))
                .map();
    }

    private Map<String, Object> named(List<Map<String, Object>> rows, Palette colour) {
        Fields mark =
                Fields.mark("text", colour).and("align", "left").and("dx", 6).and("fontSize", 12);
        Fields encoding = Fields.with("x", VegaAxes.slot(VegaLine.SLOT, 1))
                .and("y", axes.value("value"))
                .and("text", VegaAxes.text("words"));
        return Fields.layer(mark, encoding).and("data", Fields.data(rows)).map();
    }

    private List<Map<String, Object>> targets() {
        if (chart.targets().isEmpty()) {
            return List.of();
        }
        Fields encoding = Fields.with("x", VegaAxes.slot("from", 0))
                .and(
                        "x2",
                        Fields.with("field", VegaLine.SLOT)
                                .and("bandPosition", 1)
                                .map())
                .and("y", axes.value("value"));
        Fields mark = Fields.mark("rule", Palette.TARGET).and("strokeWidth", 2).and("strokeDash", List.of(12, 3, 3, 3));
        List<Map<String, Object>> all =
                chart.targets().stream().map(this::target).toList();
        List<Map<String, Object>> latest = chart.targets().stream()
                .filter(chart::isLatest)
                .map(this::target)
                .toList();
        return List.of(
                Fields.layer(mark, encoding).and("data", Fields.data(all)).map(), named(latest, Palette.TARGET));
    }

    private Map<String, Object> target(TargetLine target) {
        return Fields.with("from", chart.points().get(target.from()).label())
                .and(VegaLine.SLOT, chart.points().get(target.to()).label())
                .and("value", target.value())
                .and("words", target.label() + " " + chart.caption().figure(target.value()))
                .map();
    }
}
