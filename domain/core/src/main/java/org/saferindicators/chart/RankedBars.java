package org.saferindicators.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Areas side by side, in the order given.
 *
 * @param caption what stands around it
 * @param bars first on top
 * @param reference a line to compare with, if any
 */
public record RankedBars(Caption caption, List<Bar> bars, Optional<ReferenceLine> reference) implements Chart {

    /** Keeps the order. */
    public RankedBars {
        bars = List.copyOf(bars);
    }

    @Override
    public String svg() {
        return new BarsDrawing(this).svg();
    }

    @Override
    public String inWords() {
        return BarsWords.of(this);
    }

    boolean hasData() {
        return bars.stream().anyMatch(bar -> bar.value().isPresent());
    }

    DoubleStream reach() {
        return Stream.of(
                        bars.stream().flatMap(bar -> bar.value().stream()),
                        bars.stream()
                                .flatMap(bar -> bar.interval().stream())
                                .flatMap(ends -> Stream.of(ends.lower(), ends.upper())),
                        reference.stream().map(ReferenceLine::value))
                .flatMap(values -> values)
                .mapToDouble(Double::doubleValue);
    }
}
