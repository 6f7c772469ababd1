package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;

/** Vertical lines at breaks, their words in as many rows above the plot as keep them apart. */
final class BreakLabels {

    private static final double ROW = 18;
    private static final double AIR = 8;
    private static final Stroke LINE = Stroke.solid(Palette.INK, 1.4).dashed("2 3");

    private final List<BreakMark> breaks;

    BreakLabels(List<BreakMark> breaks) {
        this.breaks = List.copyOf(breaks);
    }

    /** The height they need, whatever the order: a row each at most. */
    double height(Plot plot) {
        return ROW * rows(plot).size();
    }

    void draw(Svg svg, Plot plot) {
        double top = plot.box().top();
        List<List<Label>> rows = rows(plot);
        for (int row = 0; row < rows.size(); row++) {
            double y = top - AIR - ROW * row;
            rows.get(row).forEach(label -> svg.text("break", label.at(label.x(), y)));
        }
        breaks.forEach(one -> svg.line(
                "break",
                plot.edge(one.before()),
                top - AIR / 2,
                plot.edge(one.before()),
                plot.box().bottom(),
                LINE));
    }

    private List<List<Label>> rows(Plot plot) {
        List<List<Label>> rows = new ArrayList<>();
        for (BreakMark one : breaks) {
            Label label = label(plot, one);
            rows.stream()
                    .filter(row -> row.stream().noneMatch(other -> touches(other, label)))
                    .findFirst()
                    .orElseGet(() -> {
                        rows.add(new ArrayList<>());
                        return rows.getLast();
                    })
                    .add(label);
        }
        return rows;
    }

    private static Label label(Plot plot, BreakMark one) {
        String words = Letters.shortened(one.label(), Label.NORMAL, false, Frame.WIDTH / 2);
        return Label.at(plot.edge(one.before()), 0, words)
                .anchored(Label.Anchor.MIDDLE)
                .within(Frame.EDGE, Frame.WIDTH - Frame.EDGE);
    }

    private static boolean touches(Label one, Label other) {
        return one.box().left() < other.box().right() + AIR
                && other.box().left() < one.box().right() + AIR;
    }
}
