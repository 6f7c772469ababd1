package org.saferindicators.chart;

import java.util.List;
import java.util.Optional;

/** A line through points: broken at gaps, dashed to provisional points, with a shape on each signal. */
final class Curve {

    private static final double SIGNAL_RADIUS = 6;
    private static final double PLAIN_RADIUS = 3;
    private static final double SMALL_RADIUS = 2;
    private static final int MANY = 40;
    private static final String PROVISIONAL = "3 3";

    private final Plot plot;
    private final List<LinePoint> points;

    Curve(Plot plot, List<LinePoint> points) {
        this.plot = plot;
        this.points = points;
    }

    void draw(Svg svg, String role, Stroke stroke) {
        Path solid = new Path();
        Path dashed = new Path();
        for (int slot = 1; slot < points.size(); slot++) {
            LinePoint before = points.get(slot - 1);
            LinePoint here = points.get(slot);
            if (has(slot - 1) && has(slot)) {
                Path path = before.provisional() || here.provisional() ? dashed : solid;
                path.segment(plot.x(slot - 1), height(before), plot.x(slot), height(here));
            }
        }
        drawn(svg, role, solid, stroke);
        drawn(svg, role + " provisional", dashed, stroke.dashed(PROVISIONAL));
    }

    private static void drawn(Svg svg, String role, Path path, Stroke stroke) {
        if (!path.isEmpty()) {
            svg.path(role, path, stroke);
        }
    }

    private double height(LinePoint point) {
        return plot.y(point.value().orElseThrow());
    }

    void markers(Svg svg) {
        for (int slot = 0; slot < points.size(); slot++) {
            LinePoint point = points.get(slot);
            if (has(slot)) {
                marker(svg, role(point), point, plot.x(slot), height(point));
            }
        }
    }

    /** A dot on each point that no line reaches. */
    void lone(Svg svg, Palette colour) {
        for (int slot = 0; slot < points.size(); slot++) {
            if (has(slot) && !has(slot - 1) && !has(slot + 1)) {
                double y = height(points.get(slot));
                svg.shape("lone", Shape.CIRCLE, plot.x(slot), y, PLAIN_RADIUS, colour, Stroke.solid(colour, 1));
            }
        }
    }

    private boolean has(int slot) {
        return slot >= 0 && slot < points.size() && points.get(slot).value().isPresent();
    }

    private void marker(Svg svg, String role, LinePoint point, double x, double y) {
        boolean small =
                points.size() > MANY && !point.provisional() && !point.mark().isSignal();
        if (small) {
            svg.shape(role, Shape.CIRCLE, x, y, SMALL_RADIUS, Palette.LINE, Stroke.solid(Palette.LINE, 1));
        } else {
            marker(svg, role, point.mark(), point.provisional(), x, y);
        }
    }

    private static String role(LinePoint point) {
        return switch (point.mark()) {
            case NONE -> "point";
            case IMPROVEMENT -> "point improvement";
            case CONCERN -> "point concern";
            case HIGH -> "point high";
            case LOW -> "point low";
        };
    }

    static void marker(Svg svg, String role, Mark mark, boolean hollow, double x, double y) {
        double radius = mark.isSignal() ? SIGNAL_RADIUS : PLAIN_RADIUS;
        Palette fill = hollow ? Palette.PAPER : mark.colour();
        svg.shape(role, mark.shape(), x, y, hollow ? radius + 0.5 : radius, fill, Stroke.solid(mark.colour(), 1.6));
    }

    /** The slot of the last point with a value. */
    static Optional<Integer> lastSlot(List<LinePoint> points) {
        for (int slot = points.size() - 1; slot >= 0; slot--) {
            if (points.get(slot).value().isPresent()) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
