package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A shape and what it means.
 *
 * @param mark whose shape
 * @param hollow whether it is drawn hollow, for a provisional figure
 * @param words what it means
 */
record KeyEntry(Mark mark, boolean hollow, String words) {

    private static final double LINE_HEIGHT = 20;
    private static final double SHAPE_ROOM = 18;
    private static final double AIR = 22;

    /** The shapes that these points use, beyond the plain one. */
    static List<KeyEntry> of(List<LinePoint> points) {
        Set<Mark> used =
                points.stream().map(LinePoint::mark).collect(Collectors.toCollection(() -> EnumSet.noneOf(Mark.class)));
        List<KeyEntry> entries = new ArrayList<>(used.stream()
                .filter(Mark::isSignal)
                .map(mark -> new KeyEntry(mark, false, mark.word()))
                .toList());
        if (points.stream().anyMatch(LinePoint::provisional)) {
            entries.add(new KeyEntry(Mark.NONE, true, "hollow, dashed: provisional"));
        }
        return entries;
    }

    /** Draws them side by side; returns the place below. */
    static double draw(Svg svg, List<KeyEntry> entries, double top) {
        double x = Frame.EDGE;
        for (KeyEntry entry : entries) {
            Curve.marker(svg, "key", entry.mark(), entry.hollow(), x + SHAPE_ROOM / 2 - 1, top - 4.5);
            Label label = Label.at(x + SHAPE_ROOM + 2, top, entry.words());
            svg.text("key", label);
            x = label.box().right() + AIR;
        }
        return entries.isEmpty() ? top : top + LINE_HEIGHT;
    }
}
