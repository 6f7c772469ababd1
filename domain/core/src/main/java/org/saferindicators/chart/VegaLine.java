package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The specification of a line with limits, targets, breaks and signals. */
final class VegaLine {

    private static final String SLOT = "label";
    private static final List<Integer> LIMIT_DASHES = List.of(6, 4);
    private static final List<Integer> PROVISIONAL_DASHES = List.of(3, 3);

    private static final int MANY = 40;
    private static final int POINT = 60;
    private static final int SMALL_POINT = 25;
    private static final int FIRST_ROW = 8;
    private static final int ROW = 14;
    private static final int ROWS = 3;

    private final LineChart chart;
    private final VegaAxes axes;

    private VegaLine(LineChart chart) {
        this.chart = chart;
        this.axes = new VegaAxes(chart.caption());
    }

    static Map<String, Object> of(LineChart chart) {
        return new VegaLine(chart).specification();
    }

    private Map<String, Object> specification() {
        return Fields.specification(chart.caption().title(), chart.inWords())
                .and("width", 560)
                .and("height", 260)
                .and("data", Fields.data(rows()))
                .and("layer", layers())
                .map();
    }

    private List<Map<String, Object>> rows() {
        return IntStream.range(0, chart.points().size()).mapToObj(this::row).toList();
    }

    private Map<String, Object> row(int position) {
        Optional<LimitBand> band = chart.bands().stream()
                .filter(one -> one.from() <= position && position <= one.to())
                .findFirst();
        return VegaAxes.point(chart.points().get(position))
                .maybe("band", band.map(chart.bands()::indexOf))
                .maybe("mean", band.map(LimitBand::mean))
                .maybe("lower", band.map(LimitBand::drawnLower))
                .maybe("upper", band.map(LimitBand::upper))
                .map();
    }

    private List<Map<String, Object>> layers() {
        if (!chart.hasData()) {
            return List.of(Fields.noData());
        }
        List<Map<String, Object>> layers = new ArrayList<>();
        if (!chart.bands().isEmpty()) {
            layers.add(limit("mean", Fields.mark("line", Palette.LIMIT)));
            layers.add(limit("lower", Fields.mark("line", Palette.LIMIT).and("strokeDash", LIMIT_DASHES)));
            layers.add(limit("upper", Fields.mark("line", Palette.LIMIT).and("strokeDash", LIMIT_DASHES)));
            layers.add(limitNames());
        }
        targets().forEach(layers::add);
        breaks().forEach(layers::add);
        layers.add(axes.line(Fields.mark("line", Palette.LINE).and("strokeDash", PROVISIONAL_DASHES), SLOT, "value"));
        layers.add(axes.line(Fields.mark("line", Palette.LINE), SLOT, "settled"));
        layers.add(axes.points(SLOT, chart.points().size() > MANY ? SMALL_POINT : POINT));
        return List.copyOf(layers);
    }

    private Map<String, Object> limit(String field, Fields mark) {
        Fields detail = Fields.with("field", "band").and("type", "nominal");
        return Fields.layer(
                        mark,
                        Fields.with("x", VegaAxes.slot(SLOT, 0.5))
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
        return Fields.with(SLOT, label(band.to()))
                .and("value", value)
                .and("words", words + " " + chart.caption().figure(value))
                .map();
    }

    private Map<String, Object> named(List<Map<String, Object>> rows, Palette colour) {
        Fields mark =
                Fields.mark("text", colour).and("align", "right").and("dy", -6).and("fontSize", 12);
        Fields encoding = Fields.with("x", VegaAxes.slot(SLOT, 1))
                .and("y", axes.value("value"))
                .and("text", VegaAxes.text("words"));
        return Fields.layer(mark, encoding).and("data", Fields.data(rows)).map();
    }

    private List<Map<String, Object>> targets() {
        if (chart.targets().isEmpty()) {
            return List.of();
        }
        Fields encoding = Fields.with("x", VegaAxes.slot("from", 0))
                .and("x2", Fields.with("field", SLOT).and("bandPosition", 1).map())
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
        return Fields.with("from", label(target.from()))
                .and(SLOT, label(target.to()))
                .and("value", target.value())
                .and("words", target.label() + " " + chart.caption().figure(target.value()))
                .map();
    }

    private List<Map<String, Object>> breaks() {
        if (chart.breaks().isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> rows = IntStream.range(0, chart.breaks().size())
                .mapToObj(this::breakRow)
                .toList();
        Fields rule = Fields.mark("rule", Palette.INK).and("strokeDash", List.of(2, 3));
        Fields words = Fields.mark("text", Palette.INK)
                .and("align", "left")
                .and("dx", 4)
                .and("fontSize", 12);
        Fields height = Fields.with("field", "row")
                .and("type", "quantitative")
                .none("scale")
                .none("axis");
        Fields place = Fields.with("x", VegaAxes.slot(SLOT, 0)).and("text", VegaAxes.text("words"));
        return List.of(
                Fields.layer(rule, Fields.with("x", VegaAxes.slot(SLOT, 0)))
                        .and("data", Fields.data(rows))
                        .map(),
                Fields.layer(words, place.and("y", height.map()))
                        .and("data", Fields.data(rows))
                        .map());
    }

    /** Words of neighbouring breaks stand at different heights. */
    private Map<String, Object> breakRow(int position) {
        BreakMark mark = chart.breaks().get(position);
        return Fields.with(SLOT, label(mark.before()))
                .and("words", mark.label())
                .and("row", FIRST_ROW + ROW * (position % ROWS))
                .map();
    }

    private String label(int position) {
        return chart.points().get(position).label();
    }
}
