package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws this year against last. */
final class YearsDrawing {

    private static final Stroke NOW = Stroke.solid(Palette.LINE, 2.6);
    private static final Stroke BEFORE = Stroke.solid(Palette.QUIET, 2).dashed("7 4");
    private static final double ASIDE = 10;
    private static final double ABOVE = 18;

    private final YearsChart chart;
    private final Frame frame;
    private final Svg svg;

    YearsDrawing(YearsChart chart) {
        this.chart = chart;
        this.frame = new Frame(chart.caption(), chart.inWords());
        this.svg = frame.svg();
    }

    String svg() {
        List<LinePoint> all = Stream.of(chart.lastYear(), chart.thisYear())
                .flatMap(year -> year.points().stream())
                .toList();
        if (!chart.hasData()) {
            return frame.withoutData(List.of(Words.gapSentence(all)));
        }
        SideLabels sides = new SideLabels(sides());
        Plot plot = frame.plot(frame.ticks(chart.reach()), YearLine.MONTHS.size(), frame.heading(), sides.room());
        plot.axes(svg);
        Curve before = new Curve(plot, chart.lastYear().points());
        before.draw(svg, "line last-year", BEFORE);
        before.lone(svg, Palette.QUIET);
        Curve now = new Curve(plot, chart.thisYear().points());
        now.draw(svg, "line this-year", NOW);
        now.markers(svg);
        sides.draw(svg, plot);
        inside(plot);
        plot.slotLabels(svg, YearLine.MONTHS);
        return frame.finished(
                plot.box().bottom(), KeyEntry.of(chart.thisYear().points()), List.of(Words.gapSentence(all)));
    }

    private List<SideLabels.Side> sides() {
        List<SideLabels.Side> sides = new ArrayList<>();
        side(chart.lastYear(), Palette.QUIET).ifPresent(sides::add);
        side(chart.thisYear(), Palette.LINE).ifPresent(sides::add);
        return sides;
    }

    /** A year that reaches March is named beside the plot. */
    private static Optional<SideLabels.Side> side(YearLine year, Palette colour) {
        return Curve.lastSlot(year.points())
                .filter(YearsDrawing::isMarch)
                .map(slot -> new SideLabels.Side(slot + 1, valueAt(year, slot).orElseThrow(), year.name(), colour));
    }

    private static boolean isMarch(int slot) {
        return slot == YearLine.MONTHS.size() - 1;
    }

    private static Optional<Double> valueAt(YearLine year, int slot) {
        return slot < year.points().size() ? year.points().get(slot).value() : Optional.empty();
    }

    /** A year that ends earlier is named inside, at its last point, away from the other line. */
    private void inside(Plot plot) {
        Optional<Label> now = insideLabel(plot, chart.thisYear(), chart.lastYear(), Palette.LINE);
        Optional<Label> before = insideLabel(plot, chart.lastYear(), chart.thisYear(), Palette.QUIET)
                .map(label -> now.map(other -> clearOf(plot, other, label)).orElse(label));
        Stream.of(now, before).flatMap(Optional::stream).forEach(label -> svg.text("inside", label));
    }

    private static Label clearOf(Plot plot, Label other, Label label) {
        if (!label.box().overlaps(other.box())) {
            return label;
        }
        boolean room = other.y() + ABOVE <= plot.box().bottom();
        return label.at(label.x(), room ? other.y() + ABOVE : other.y() - ABOVE);
    }

    private static Optional<Label> insideLabel(Plot plot, YearLine year, YearLine other, Palette colour) {
        return Curve.lastSlot(year.points())
                .filter(slot -> !isMarch(slot))
                .map(slot -> insideLabel(plot, year, other, slot).coloured(colour));
    }

    private static Label insideLabel(Plot plot, YearLine year, YearLine other, int slot) {
        double value = valueAt(year, slot).orElseThrow();
        boolean under = valueAt(other, slot + 1).filter(next -> next > value).isPresent();
        double y = plot.y(value) + (under ? ABOVE + 4 : -ABOVE / 2);
        double kept = Math.clamp(y, plot.box().top() + ABOVE, plot.box().bottom() - ABOVE / 2);
        String words =
                Letters.shortened(year.name(), Label.NORMAL, true, plot.box().width() / 2);
        return Label.at(plot.x(slot) + ASIDE, kept, words)
                .bold(true)
                .within(plot.box().left(), plot.box().right());
    }
}
