package org.saferindicators.chart;

import java.util.List;

/**
 * The months of one year.
 *
 * @param name {@code 2017/18}
 * @param points from April on, at most twelve; months that have not come yet are left out
 */
public record YearLine(String name, List<LinePoint> points) {

    /** The months of a year, April first. */
    public static final List<String> MONTHS =
            List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");

    /** Refuses a thirteenth month. */
    public YearLine {
        points = List.copyOf(points);
        if (points.size() > MONTHS.size()) {
            throw new IllegalArgumentException("a year has twelve months");
        }
    }

    boolean hasData() {
        return points.stream().anyMatch(point -> point.value().isPresent());
    }
}
