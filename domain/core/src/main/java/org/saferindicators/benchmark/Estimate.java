package org.saferindicators.benchmark;

import java.util.Optional;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.indicator.PopulationBase;
import org.saferindicators.observation.Quantity;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.interval.Intervals;
import org.saferindicators.statistics.peer.Sample;

/**
 * How far a figure can be trusted by chance alone.
 *
 * @param interval in the unit of the figure
 * @param confidence share, 0.95 for 95 %
 * @param method {@code byar-or-exact} for rates, {@code wilson} for percentages
 */
public record Estimate(Interval interval, double confidence, String method) {

    private static final double PERCENT = 100;

    /** The interval of a rate or percentage whose parts are known; empty for anything else. */
    public static Optional<Estimate> of(Indicator indicator, Quantity quantity, double confidence) {
        Optional<Sample> sample = sample(indicator, quantity);
        return switch (indicator.calculation()) {
            case RATE ->
                sample.map(parts -> new Estimate(
                        Intervals.rate(parts.events(), parts.whole(), per(indicator), confidence),
                        confidence,
                        "byar-or-exact"));
            case PERCENTAGE ->
                sample.filter(parts -> parts.events() <= parts.whole())
                        .map(parts -> new Estimate(
                                Intervals.percentage(parts.events(), parts.whole(), confidence), confidence, "wilson"));
            case COUNT, RATIO, VALUE, REDUCTION -> Optional.empty();
        };
    }

    /** The parts of a figure; of a survey the numerator follows from percentage and base. */
    static Optional<Sample> sample(Indicator indicator, Quantity quantity) {
        boolean percentage = indicator.calculation() == Calculation.PERCENTAGE;
        return quantity.denominator()
                .filter(whole -> whole > 0)
                .flatMap(whole -> quantity.numerator()
                        .or(() -> percentage ? Optional.of(quantity.value() * whole / PERCENT) : Optional.empty())
                        .filter(events -> events >= 0)
                        .map(events -> new Sample(events, whole)));
    }

    /** So many, by which a share is shown: 100 for percent. */
    static double per(Indicator indicator) {
        return switch (indicator.calculation()) {
            case RATE -> indicator.population().map(PopulationBase::per).orElse(1);
            case PERCENTAGE, REDUCTION -> PERCENT;
            case COUNT, RATIO, VALUE -> 1;
        };
    }
}
