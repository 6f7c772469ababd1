package org.saferindicators.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/** The picture around a plot: heading, unit, and what stands below. */
final class Frame {

    static final double WIDTH = 720;
    static final double EDGE = 8;

    private static final double PLOT_HEIGHT = 260;
    private static final double LINE_HEIGHT = 20;
    private static final double BELOW_LABELS = 34;
    private static final int STEPS = 5;

    private final Caption caption;
    private final Svg svg;

    Frame(Caption caption, String words) {
        this.caption = caption;
        this.svg = new Svg(caption.title(), words);
    }

    Svg svg() {
        return svg;
    }

    /** Draws title and unit; returns the place below them. */
    double heading() {
        double y = LINE_HEIGHT;
        for (String line : Letters.wrapped(caption.title(), Label.HEADING, true, WIDTH - 2 * EDGE, 2)) {
            svg.text("title", Label.at(EDGE, y, line).heading());
            y += LINE_HEIGHT;
        }
        String unit = Letters.shortened(caption.unit(), Label.NORMAL, false, WIDTH - 2 * EDGE);
        svg.text("unit", Label.at(EDGE, y, unit).coloured(Palette.QUIET));
        return y + EDGE;
    }

    Ticks ticks(DoubleStream reach) {
        DoubleStream all = caption.fromZero() ? DoubleStream.concat(reach, DoubleStream.of(0)) : reach;
        return Ticks.around(all.summaryStatistics(), caption.decimals(), STEPS);
    }

    /** A plot below {@code top}, with room for labels on its right. */
    Plot plot(Ticks ticks, int slots, double top, double sideRoom) {
        double left = ticks.widest() + 2 * EDGE;
        Box box = new Box(left, top + EDGE, WIDTH - Math.max(2 * EDGE, sideRoom), top + EDGE + PLOT_HEIGHT);
        return new Plot(box, ticks, slots);
    }

    /** Key and notes below a plot, and the end of the document. */
    String finished(double plotBottom, List<KeyEntry> key, List<String> notes) {
        return finishedBelow(KeyEntry.draw(svg, key, plotBottom + BELOW_LABELS + LINE_HEIGHT / 2), notes);
    }

    private String finishedBelow(double below, List<String> notes) {
        double y = below;
        for (String note : notes.stream().filter(one -> !one.isBlank()).toList()) {
            for (String line : Letters.wrapped(note, Label.NORMAL, false, WIDTH - 2 * EDGE, 3)) {
                svg.text("note", Label.at(EDGE, y, line).coloured(Palette.QUIET));
                y += LINE_HEIGHT;
            }
        }
        return svg.document(WIDTH, y);
    }

    /** A picture that says that there is nothing to draw, and why. */
    String withoutData(List<String> notes) {
        double y = heading() + 2 * LINE_HEIGHT;
        svg.text(
                "no-data",
                Label.at(WIDTH / 2, y, "No data").anchored(Label.Anchor.MIDDLE).heading());
        return finishedBelow(y + 2 * LINE_HEIGHT, notes);
    }
}
