package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;

/** Draws a line with limits, targets, breaks and signals. */
final class LineDrawing {

    private static final Stroke DATA = Stroke.solid(Palette.LINE, 2.2);
    private static final Stroke MEAN = Stroke.solid(Palette.LIMIT, 1.2);
    private static final Stroke LIMIT = Stroke.solid(Palette.LIMIT, 1.4).dashed("6 4");
    private static final Stroke TARGET = Stroke.solid(Palette.TARGET, 2).dashed("12 3 3 3");

    /** The most that words beside the plot may take, so that their figure always fits. */
    private static final double SIDE_WORDS = 130;

    private final LineChart chart;
    private final Frame frame;
    private final Svg svg;

    LineDrawing(LineChart chart) {
        this.chart = chart;
        this.frame = new Frame(chart.caption(), chart.inWords());
        this.svg = frame.svg();
    }

    String svg() {
        List<String> notes = List.of(Words.gapSentence(chart.points()), LineWords.earlier(chart));
        if (!chart.hasData()) {
            return frame.withoutData(notes);
        }
        SideLabels sides = new SideLabels(sides());
        BreakLabels breaks = new BreakLabels(chart.breaks());
        Plot plot = plot(sides, breaks);
        plot.axes(svg);
        chart.bands().forEach(band -> band(plot, band));
        chart.targets().forEach(target -> level(plot, "target", target.from(), target.to(), target.value(), TARGET));
        breaks.draw(svg, plot);
        Curve curve = new Curve(plot, chart.points());
        curve.draw(svg, "line", DATA);
        curve.markers(svg);
        sides.draw(svg, plot);
        plot.slotLabels(svg, chart.points().stream().map(LinePoint::label).toList());
        return frame.finished(plot.box().bottom(), KeyEntry.of(chart.points()), notes);
    }

    private Plot plot(SideLabels sides, BreakLabels breaks) {
        Ticks ticks = frame.ticks(chart.reach());
        double top = frame.heading();
        int slots = chart.points().size();
        Plot bare = frame.plot(ticks, slots, top, sides.room());
        return frame.plot(ticks, slots, top + breaks.height(bare), sides.room());
    }

    private void band(Plot plot, LimitBand band) {
        level(plot, "mean", band.from(), band.to(), band.mean(), MEAN);
        level(plot, "limit upper", band.from(), band.to(), band.upper(), LIMIT);
        level(plot, "limit lower", band.from(), band.to(), band.drawnLower(), LIMIT);
    }

    private void level(Plot plot, String role, int from, int to, double value, Stroke stroke) {
        svg.line(role, plot.edge(from), plot.y(value), plot.edge(to + 1), plot.y(value), stroke);
    }

    private List<SideLabels.Side> sides() {
        List<SideLabels.Side> sides = new ArrayList<>();
        chart.targets().stream()
                .filter(chart::isLatest)
                .forEach(target -> sides.add(side(target.to(), target.value(), target.label(), Palette.TARGET)));
        chart.bands().stream().filter(chart::isLatest).forEach(band -> {
            sides.add(side(band.to(), band.upper(), "upper limit", Palette.LIMIT));
            sides.add(side(band.to(), band.mean(), "mean", Palette.LIMIT));
            sides.add(side(band.to(), band.drawnLower(), "lower limit", Palette.LIMIT));
        });
        return sides;
    }

    private SideLabels.Side side(int to, double value, String words, Palette colour) {
        String shortened = Letters.shortened(words, Label.NORMAL, false, SIDE_WORDS);
        return new SideLabels.Side(
                to + 1, value, shortened + " " + chart.caption().figure(value), colour);
    }
}
