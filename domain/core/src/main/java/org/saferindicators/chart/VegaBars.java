package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.saferindicators.statistics.interval.Interval;

/** The specification of ranked bars. */
final class VegaBars {

    private static final String FILTER = "isValid(datum.value)";

    private static final int ROW = 24;
    private static final int ABOVE = -8;

    private VegaBars() {}

    static Map<String, Object> of(RankedBars chart) {
        return Fields.specification(chart.caption().title(), chart.inWords())
                .and("width", 480)
                .and("height", chart.hasData() ? Fields.with("step", ROW).map() : (Object) ROW)
                .and(
                        "data",
                        Fields.data(chart.bars().stream().map(VegaBars::row).toList()))
                .and("layer", chart.hasData() ? layers(chart) : List.of(Fields.noData()))
                .map();
    }

    private static List<Map<String, Object>> layers(RankedBars chart) {
        VegaAxes axes = new VegaAxes(chart.caption());
        List<Map<String, Object>> layers = new ArrayList<>(List.of(
                bars(axes),
                intervals(axes, Fields.mark("rule", Palette.PAPER).and("strokeWidth", 5)),
                intervals(axes, Fields.mark("rule", Palette.INK).and("strokeWidth", 2)),
                figures()));
        chart.reference().ifPresent(line -> layers.addAll(reference(chart.caption(), axes, line)));
        return List.copyOf(layers);
    }

    private static Map<String, Object> row(Bar bar) {
        return Fields.with("name", bar.name())
                .maybe("value", bar.value())
                .maybe("lower", bar.interval().map(Interval::lower))
                .maybe("upper", bar.interval().map(Interval::upper))
                .and("rank", bar.rank())
                .and("own", bar.own())
                .and("verdict", bar.verdict().word())
                .and("words", words(bar))
                .map();
    }

    private static String words(Bar bar) {
        return String.join(" ", bar.rank(), bar.shownText(), BarColumns.verdict(bar.verdict()))
                .strip();
    }

    private static Map<String, Object> name() {
        return Fields.with("field", "name")
                .and("type", "nominal")
                .none("sort")
                .none("title")
                .map();
    }

    private static Map<String, Object> bars(VegaAxes axes) {
        List<String> words = Arrays.stream(Verdict.values()).map(Verdict::word).toList();
        List<String> colours =
                Arrays.stream(Verdict.values()).map(VegaBars::colour).toList();
        Fields colour = Fields.with("field", "verdict")
                .and("type", "nominal")
                .and("scale", Fields.with("domain", words).and("range", colours).map())
                .none("legend");
        Fields own = Fields.with("test", "datum.own").and("value", 3);
        Fields encoding = Fields.with("y", name())
                .and("x", axes.quantity("value", true))
                .and("color", colour.map())
                .and(
                        "strokeWidth",
                        Fields.with("value", 1).and("condition", own.map()).map());
        return filtered(
                Fields.layer(Fields.with("type", "bar").and("size", 14).and("stroke", Palette.INK.hex()), encoding));
    }

    private static String colour(Verdict verdict) {
        return verdict == Verdict.NONE
                ? Palette.MONITORING_FILL.hex()
                : verdict.colour().hex();
    }

    private static Map<String, Object> intervals(VegaAxes axes, Fields mark) {
        Fields encoding = Fields.with("y", name())
                .and("x", axes.quantity("lower", true))
                .and("x2", Fields.with("field", "upper").map());
        return Fields.layer(mark, encoding)
                .and(
                        "transform",
                        List.of(Fields.with("filter", "isValid(datum.lower)").map()))
                .map();
    }

    /** The words stand at the right edge, as in a table. */
    private static Map<String, Object> figures() {
        Fields encoding = Fields.with("y", name())
                .and("x", Fields.with("value", "width").map())
                .and("text", VegaAxes.text("words"));
        return Fields.layer(
                        Fields.mark("text", Palette.INK).and("align", "left").and("dx", 8), encoding)
                .map();
    }

    /** The line, and its words above the bars. */
    private static List<Map<String, Object>> reference(Caption caption, VegaAxes axes, ReferenceLine line) {
        String words = line.label() + " " + caption.figure(line.value());
        Map<String, Object> data = Fields.data(List.of(
                Fields.with("reference", line.value()).and("words", words).map()));
        Fields rule = Fields.mark("rule", Palette.TARGET).and("strokeWidth", 2).and("strokeDash", List.of(12, 3, 3, 3));
        Fields place = Fields.with("x", axes.quantity("reference", true));
        Fields named = Fields.with("x", axes.quantity("reference", true))
                .and("y", Fields.with("value", ABOVE).map())
                .and("text", VegaAxes.text("words"));
        return List.of(
                Fields.layer(rule, place).and("data", data).map(),
                Fields.layer(Fields.mark("text", Palette.TARGET).and("fontSize", 12), named)
                        .and("data", data)
                        .map());
    }

    private static Map<String, Object> filtered(Fields layer) {
        return layer.and("transform", List.of(Fields.with("filter", FILTER).map()))
                .map();
    }
}
