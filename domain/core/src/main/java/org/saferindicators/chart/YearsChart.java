package org.saferindicators.chart;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * This year against last year, month by month from April to March.
 *
 * @param caption what stands around it
 * @param lastYear drawn dashed and grey
 * @param thisYear drawn solid with markers
 */
public record YearsChart(Caption caption, YearLine lastYear, YearLine thisYear) implements Chart {

    @Override
    public String svg() {
        return new YearsDrawing(this).svg();
    }

    @Override
    public String inWords() {
        return YearsWords.of(this);
    }

    boolean hasData() {
        return lastYear.hasData() || thisYear.hasData();
    }

    DoubleStream reach() {
        return Stream.of(lastYear, thisYear)
                .flatMap(year -> year.points().stream())
                .flatMap(point -> point.value().stream())
                .mapToDouble(Double::doubleValue);
    }
}
