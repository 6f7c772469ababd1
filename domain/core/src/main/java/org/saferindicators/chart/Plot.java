package org.saferindicators.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The field a line is drawn in.
 *
 * @param box its edges
 * @param ticks of the value axis
 * @param slots how many points there is room for, side by side
 */
record Plot(Box box, Ticks ticks, int slots) {

    private static final Stroke GRID = Stroke.solid(Palette.GRID, 0.5);
    private static final Stroke AXIS = Stroke.solid(Palette.INK, 1.2);
    private static final double TICK = 5;
    private static final double LABEL_DROP = 20;

    /** The middle of a slot. */
    double x(int slot) {
        return edge(slot) + box.width() / slots / 2;
    }

    /** The left edge of a slot. */
    double edge(int slot) {
        return box.left() + slot * box.width() / slots;
    }

    double y(double value) {
        return ticks.place(value, box.bottom(), box.top());
    }

    /** Grid lines with their figures, the axis, and a heavier line at zero. */
    void axes(Svg svg) {
        for (double value : ticks.values()) {
            svg.line("grid", box.left(), y(value), box.right(), y(value), value == 0 ? AXIS : GRID);
            svg.text(
                    "tick",
                    Label.at(box.left() - 8, y(value) + 4.5, ticks.text(value)).anchored(Label.Anchor.END));
        }
        svg.line("axis", box.left(), box.top(), box.left(), box.bottom(), AXIS);
    }

    /** As many labels under the slots as fit. */
    void slotLabels(Svg svg, List<String> words) {
        List<Label> labels = IntStream.range(0, words.size())
                .mapToObj(slot -> Label.at(
                                x(slot),
                                box.bottom() + LABEL_DROP,
                                Letters.shortened(words.get(slot), Label.NORMAL, false, Frame.WIDTH / 4))
                        .anchored(Label.Anchor.MIDDLE)
                        .within(Frame.EDGE, Frame.WIDTH - Frame.EDGE))
                .toList();
        int step = Thinning.step(labels);
        for (int slot = 0; slot < labels.size(); slot += step) {
            svg.line("axis", x(slot), box.bottom(), x(slot), box.bottom() + TICK, AXIS);
            svg.text("slot", labels.get(slot));
        }
    }
}
