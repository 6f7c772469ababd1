package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words beside the right end of lines, moved apart where they would touch, each led to its line. */
final class SideLabels {

    private static final double GAP = 16;
    private static final double LEADER = 16;
    private static final double AIR = 4;
    private static final double MOST_ROOM = 210;

    /**
     * One of them.
     *
     * @param end how many slots its line reaches from the left
     * @param value of the line it belongs to
     * @param words beside it
     * @param colour of the line
     */
    record Side(int end, double value, String words, Palette colour) {}

    private record Placed(double line, double y, Side side) {}

    private final List<Side> sides;

    SideLabels(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    /** What they need on the right of the plot. */
    double room() {
        return sides.stream()
                .mapToDouble(side -> LEADER
                        + 2 * AIR
                        + Frame.EDGE
                        + Math.min(MOST_ROOM, Letters.width(side.words(), Label.NORMAL, false)))
                .max()
                .orElse(0);
    }

    void draw(Svg svg, Plot plot) {
        double right = plot.box().right();
        for (Placed one : placed(plot)) {
            Stroke leader = Stroke.solid(one.side().colour(), 1);
            if (one.side().end() < plot.slots()) {
                svg.line("leader", plot.edge(one.side().end()), one.line(), right, one.line(), leader.dashed("1 4"));
            }
            svg.line("leader", right, one.line(), right + LEADER, one.y(), leader);
            String words = Letters.shortened(one.side().words(), Label.NORMAL, false, MOST_ROOM);
            Label label = Label.at(right + LEADER + AIR, one.y() + 4.5, words);
            svg.text("side", label.coloured(one.side().colour()));
        }
    }

    private List<Placed> placed(Plot plot) {
        int most = 1 + (int) (plot.box().height() / GAP);
        List<Placed> wanted = sides.stream()
                .limit(most)
                .map(side -> new Placed(plot.y(side.value()), plot.y(side.value()), side))
                .sorted(Comparator.comparingDouble(Placed::line))
                .toList();
        return pushedUp(pushedDown(wanted), plot.box().bottom());
    }

    private static List<Placed> pushedDown(List<Placed> wanted) {
        List<Placed> out = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (Placed one : wanted) {
            double y = Math.max(one.y(), free);
            out.add(new Placed(one.line(), y, one.side()));
            free = y + GAP;
        }
        return out;
    }

    private static List<Placed> pushedUp(List<Placed> wanted, double bottom) {
        List<Placed> out = new ArrayList<>();
        double free = bottom;
        for (Placed one : wanted.reversed()) {
            double y = Math.min(one.y(), free);
            out.add(new Placed(one.line(), y, one.side()));
            free = y - GAP;
        }
        return out;
    }
}
