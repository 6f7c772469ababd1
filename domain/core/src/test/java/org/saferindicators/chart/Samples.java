package org.saferindicators.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Charts for tests. */
final class Samples {

    private Samples() {}

    static Caption caption() {
        return Caption.ofCount("Burglary", "Counted by month", "offences");
    }

    static LineChart line(LinePoint... points) {
        return new LineChart(caption(), List.of(points), List.of(), List.of(), List.of());
    }

    /** Points named 0, 1, 2, ... */
    static LineChart line(double... values) {
        return line(points(values).toArray(LinePoint[]::new));
    }

    static List<LinePoint> points(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(slot -> LinePoint.of(Integer.toString(slot), values[slot]))
                .toList();
    }

    /** {@code Apr 2013}, {@code May 2013}, ... */
    static String month(int position) {
        int year = 2013 + (position + 3) / 12;
        return YearLine.MONTHS.get(position % 12) + " " + year;
    }
}
