package org.saferindicators.chart;

/** The data of an SVG path: absolute moves and lines only. */
final class Path {

    private final StringBuilder data = new StringBuilder();
    private String pen = "";

    /** A line from where the pen is, or the start. */
    Path to(double x, double y) {
        return step(data.isEmpty() ? 'M' : 'L', Svg.number(x) + ' ' + Svg.number(y));
    }

    /** A line between two places; the pen is lifted only when it is not at the first. */
    Path segment(double x1, double y1, double x2, double y2) {
        String start = Svg.number(x1) + ' ' + Svg.number(y1);
        if (!start.equals(pen)) {
            step('M', start);
        }
        return step('L', Svg.number(x2) + ' ' + Svg.number(y2));
    }

    Path close() {
        data.append(" Z");
        return this;
    }

    boolean isEmpty() {
        return data.isEmpty();
    }

    private Path step(char command, String place) {
        data.append(data.isEmpty() ? "" : " ").append(command).append(place);
        pen = place;
        return this;
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
