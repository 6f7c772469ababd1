package org.saferindicators.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** Draws ranked bars as a table whose middle column is a picture. */
final class BarsDrawing {

    private static final double HALF_BAR = 8;
    private static final double LINE = 15;
    private static final double ROW = 25;
    private static final double BASE = 4.5;
    private static final int STEPS = 5;
    private static final int MOST_LINES = 3;
    private static final Stroke AXIS = Stroke.solid(Palette.INK, 1.2);
    private static final Stroke GRID = Stroke.solid(Palette.GRID, 0.5);
    private static final Stroke REFERENCE = Stroke.solid(Palette.TARGET, 2).dashed("12 3 3 3");

    private final RankedBars chart;
    private final Frame frame;
    private final Svg svg;
    private final BarColumns columns;
    private final Ticks ticks;

    BarsDrawing(RankedBars chart) {
        this.chart = chart;
        this.frame = new Frame(chart.caption(), chart.inWords());
        this.svg = frame.svg();
        this.columns = BarColumns.of(chart);
        this.ticks = Ticks.around(
                DoubleStream.concat(chart.reach(), DoubleStream.of(0)).summaryStatistics(),
                chart.caption().decimals(),
                STEPS);
    }

    String svg() {
        if (chart.bars().isEmpty()) {
            return frame.withoutData(List.of());
        }
        BarFill.define(svg);
        double top = frame.heading() + (chart.reference().isPresent() ? LINE + 4 : 0);
        double bottom = top + chart.bars().stream().mapToDouble(this::height).sum() + 4;
        if (chart.hasData()) {
            axis(top, bottom);
        }
        double y = top + 2;
        for (Bar bar : chart.bars()) {
            row(bar, y + height(bar) / 2);
            y += height(bar);
        }
        if (chart.hasData()) {
            reference(top, bottom);
        }
        return frame.finished(bottom, List.of(), List.of());
    }

    private double height(Bar bar) {
        return ROW + LINE * (name(bar).size() - 1);
    }

    private double x(double value) {
        return ticks.place(value, columns.bars(), columns.barsEnd());
    }

    private List<String> name(Bar bar) {
        return Letters.wrapped(bar.name(), Label.NORMAL, true, BarColumns.MOST_NAME, MOST_LINES);
    }

    private void axis(double top, double bottom) {
        List<Label> labels = ticks.values().stream()
                .map(value ->
                        Label.at(x(value), bottom + LINE + 4, ticks.text(value)).anchored(Label.Anchor.MIDDLE))
                .map(label -> label.within(Frame.EDGE, Frame.WIDTH - Frame.EDGE))
                .toList();
        int step = Thinning.step(labels);
        for (int tick = 0; tick < labels.size(); tick += step) {
            double x = x(ticks.values().get(tick));
            svg.line("grid", x, top, x, bottom, GRID);
            svg.text("tick", labels.get(tick));
        }
        svg.line("axis", x(0), top, x(0), bottom, AXIS);
    }

    private void row(Bar bar, double middle) {
        words("rank", columns.rank(), middle, bar.rank(), BarColumns.MOST_RANK, bar.own());
        List<String> lines = name(bar);
        double first = middle - LINE * (lines.size() - 1) / 2;
        for (int line = 0; line < lines.size(); line++) {
            words("name", columns.name(), first + LINE * line, lines.get(line), BarColumns.MOST_NAME, bar.own());
        }
        bar.value().ifPresent(value -> bar(bar, value, middle));
        String figure = Letters.shortened(bar.shownText(), Label.NORMAL, true, BarColumns.MOST_FIGURE);
        svg.text(
                "figure",
                Label.at(columns.figureEnd(), middle + BASE, figure)
                        .anchored(Label.Anchor.END)
                        .bold(bar.own()));
        String verdict = BarColumns.verdict(bar.verdict());
        words("verdict", columns.verdict(), middle, verdict, BarColumns.MOST_VERDICT, bar.own());
    }

    private void words(String role, double x, double middle, String words, double room, boolean bold) {
        if (!words.isBlank()) {
            String fitting = Letters.shortened(words, Label.NORMAL, true, room);
            svg.text(role, Label.at(x, middle + BASE, fitting).bold(bold));
        }
    }

    private void bar(Bar bar, double value, double middle) {
        Box box = new Box(Math.min(x(0), x(value)), middle - HALF_BAR, Math.max(x(0), x(value)), middle + HALF_BAR);
        Palette edge = bar.own() ? Palette.INK : bar.verdict().colour();
        svg.rectangle("bar", box, BarFill.of(svg, bar.verdict()), Stroke.solid(edge, bar.own() ? 3 : 1.2));
        bar.interval().ifPresent(ends -> whisker(x(ends.lower()), x(ends.upper()), middle));
    }

    /** Ink in a casing of paper, so that it shows on dark bars and on hatched ones. */
    private void whisker(double low, double high, double y) {
        Path path = new Path()
                .segment(low, y - 4, low, y + 4)
                .segment(low, y, high, y)
                .segment(high, y - 4, high, y + 4);
        svg.path("interval casing", path, Stroke.solid(Palette.PAPER, 5));
        svg.path("interval", path, Stroke.solid(Palette.INK, 1.8));
    }

    private void reference(double top, double bottom) {
        chart.reference().ifPresent(line -> {
            double x = x(line.value());
            svg.line("reference", x, top - 4, x, bottom, REFERENCE);
            String words = line.label() + " " + chart.caption().figure(line.value());
            String fitting = Letters.shortened(words, Label.NORMAL, false, Frame.WIDTH / 2);
            svg.text(
                    "reference",
                    Label.at(x, top - 8, fitting)
                            .anchored(Label.Anchor.MIDDLE)
                            .coloured(Palette.TARGET)
                            .within(Frame.EDGE, Frame.WIDTH - Frame.EDGE));
        });
    }
}
