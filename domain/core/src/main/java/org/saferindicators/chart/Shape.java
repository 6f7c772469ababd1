package org.saferindicators.chart;

/** Shapes that differ without colour. */
enum Shape {
    CIRCLE("circle", 0, 0, 1),
    DIAMOND("diamond", 4, 0, 1.25),
    SQUARE("square", 4, 45, 1.25),
    TRIANGLE_UP("triangle-up", 3, -90, 1.35),
    TRIANGLE_DOWN("triangle-down", 3, 90, 1.35),
    HEXAGON("M1,0L0.5,0.87L-0.5,0.87L-1,0L-0.5,-0.87L0.5,-0.87Z", 6, 0, 1.1);

    private static final double FULL_TURN = 360;

    private final String vegaName;
    private final int corners;
    private final double firstAngle;
    private final double stretch;

    Shape(String vegaName, int corners, double firstAngle, double stretch) {
        this.vegaName = vegaName;
        this.corners = corners;
        this.firstAngle = firstAngle;
        this.stretch = stretch;
    }

    /** The name of Vega-Lite, or a path where it has none. */
    String vegaName() {
        return vegaName;
    }

    boolean isRound() {
        return corners == 0;
    }

    /** Corners around a centre, so wide that every shape has about the area of the circle. */
    Path around(double x, double y, double radius) {
        Path path = new Path();
        for (int corner = 0; corner < corners; corner++) {
            double angle = Math.toRadians(firstAngle + corner * FULL_TURN / corners);
            path.to(x + radius * stretch * Math.cos(angle), y + radius * stretch * Math.sin(angle));
        }
        return path.close();
    }
}
