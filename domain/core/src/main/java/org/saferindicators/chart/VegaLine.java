package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The specification of a line with limits, targets, breaks and signals. */
final class VegaLine {

    static final String SLOT = "label";

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
        layers.addAll(new VegaLevels(chart).layers());
        breaks().forEach(layers::add);
        layers.addAll(axes.series(chart.points(), SLOT));
        return List.copyOf(layers);
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
