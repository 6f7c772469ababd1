package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Encodings that several specifications share. */
final class VegaAxes {

    private static final List<Integer> DASHES = List.of(3, 3);
    private static final double WIDTH = 2.5;
    private static final int MANY = 40;
    private static final int SMALL_POINT = 25;
    private static final int POINT = 60;
    private static final int SIGNAL = 110;

    private final Caption caption;

    VegaAxes(Caption caption) {
        this.caption = caption;
    }

    /** Slots side by side, in the order of the data. */
    static Map<String, Object> slot(String field, double bandPosition) {
        Fields axis = Fields.with("labelAngle", 0).none("title").and("labelOverlap", "greedy");
        return Fields.with("field", field)
                .and("type", "ordinal")
                .none("sort")
                .and("scale", Fields.with("type", "band").map())
                .and("bandPosition", bandPosition)
                .and("axis", axis.map())
                .map();
    }

    /** The value axis. */
    Map<String, Object> value(String field) {
        return quantity(field, caption.fromZero());
    }

    Map<String, Object> quantity(String field, boolean zero) {
        return Fields.with("field", field)
                .and("type", "quantitative")
                .and("title", caption.unit())
                .and("scale", Fields.with("zero", zero).map())
                .map();
    }

    static Map<String, Object> text(String field) {
        return Fields.with("field", field).and("type", "nominal").map();
    }

    /** A series with its markers: dashed under the settled part, so that only what is provisional looks dashed. */
    List<Map<String, Object>> series(List<LinePoint> points, String slot) {
        List<LinePoint> present =
                points.stream().filter(point -> point.value().isPresent()).toList();
        List<Map<String, Object>> layers = new ArrayList<>();
        if (present.stream().anyMatch(LinePoint::provisional)) {
            layers.add(line(Fields.mark("line", Palette.LINE).and("strokeDash", DASHES), slot, "value"));
        }
        if (!present.stream().allMatch(LinePoint::provisional)) {
            layers.add(line(Fields.mark("line", Palette.LINE).and("strokeWidth", WIDTH), slot, "settled"));
        }
        if (!present.isEmpty()) {
            layers.add(points(slot, points.size() > MANY ? SMALL_POINT : POINT));
        }
        return layers;
    }

    /** Points with their shapes; hollow where provisional. */
    private Map<String, Object> points(String slot, int size) {
        List<String> words = Arrays.stream(Mark.values()).map(Mark::word).toList();
        List<String> colours =
                Arrays.stream(Mark.values()).map(mark -> mark.colour().hex()).toList();
        List<String> shapes = Arrays.stream(Mark.values())
                .map(mark -> mark.shape().vegaName())
                .toList();
        Fields hollow = Fields.with("test", "datum.provisional").and("value", Palette.PAPER.hex());
        Fields large =
                Fields.with("test", "datum.mark !== '" + Mark.NONE.word() + "'").and("value", SIGNAL);
        Fields encoding = Fields.with("x", slot(slot, 0.5))
                .and("y", value("value"))
                .and(
                        "size",
                        Fields.with("value", size).and("condition", large.map()).map())
                .and("shape", byMark(words, shapes).map())
                .and("stroke", byMark(words, colours).map())
                .and(
                        "fill",
                        byMark(words, colours).and("condition", hollow.map()).map());
        return Fields.layer(Fields.with("type", "point").and("opacity", 1), encoding)
                .and(
                        "transform",
                        List.of(Fields.with("filter", "isValid(datum.value)").map()))
                .map();
    }

    private static Fields byMark(List<String> words, List<String> range) {
        return Fields.with("field", "mark")
                .and("type", "nominal")
                .and("scale", Fields.with("domain", words).and("range", range).map())
                .none("legend");
    }

    /** A line that is broken at nulls. */
    Map<String, Object> line(Fields mark, String slot, String field) {
        return Fields.layer(mark, Fields.with("x", slot(slot, 0.5)).and("y", value(field)))
                .map();
    }

    static Fields point(LinePoint point) {
        return Fields.with("label", point.label())
                .maybe("value", point.value())
                .maybe("settled", point.provisional() ? Optional.empty() : point.value())
                .maybe("gap", point.gap())
                .and("provisional", point.provisional())
                .and("mark", point.mark().word());
    }
}
