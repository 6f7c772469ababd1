package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Vertical lines at breaks, each rising to its words. Rows are filled from the right: words run to the right of their
 * line, so a line further left rises past the rows below without crossing them.
 */
final class BreakLabels {

    private static final double ROW = 18;
    private static final double AIR = 6;

    /** The base line of the lowest row, clear of a label beside the top of the plot. */
    private static final double BASE = 9;

    private static final Stroke LINE = Stroke.solid(Palette.INK, 1.4).dashed("2 3");
    private static final Stroke NO_EDGE = Stroke.solid(Palette.PAPER, 1);

    private final List<BreakMark> breaks;

    BreakLabels(List<BreakMark> breaks) {
        this.breaks = breaks.stream()
                .sorted(Comparator.comparingInt(BreakMark::before).reversed())
                .toList();
    }

    /** The height of all rows. */
    double height(Plot plot) {
        return breaks.isEmpty() ? 0 : ROW * rows(plot).size() + AIR;
    }

    void draw(Svg svg, Plot plot) {
        List<List<Label>> rows = rows(plot);
        for (BreakMark one : breaks) {
            double x = plot.edge(one.before());
            int row = rowOf(rows, label(plot, one));
            svg.line(
                    "break",
                    x,
                    plot.box().top() - ROW * (row + 1) + AIR / 2,
                    x,
                    plot.box().bottom(),
                    LINE);
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = plot.box().top() - BASE - ROW * row;
            rows.get(row).forEach(label -> plated(svg, label.at(label.x(), y)));
        }
    }

    /** On paper, so that a line that has to pass behind does not strike the words out. */
    private static void plated(Svg svg, Label label) {
        svg.rectangle("plate", label.box(), Palette.PAPER.hex(), NO_EDGE).text("break", label);
    }

    private static int rowOf(List<List<Label>> rows, Label label) {
        int row = 0;
        while (!rows.get(row).contains(label)) {
            row++;
        }
        return row;
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
        return Label.at(plot.edge(one.before()) + AIR / 2, 0, words).within(Frame.EDGE, Frame.WIDTH - Frame.EDGE);
    }

    private static boolean touches(Label one, Label other) {
        return one.box().left() < other.box().right() + AIR
                && other.box().left() < one.box().right() + AIR;
    }
}
