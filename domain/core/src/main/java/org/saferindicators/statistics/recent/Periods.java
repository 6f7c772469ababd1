package org.saferindicators.statistics.recent;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.saferindicators.statistics.interval.Intervals;

/**
 * The periods of a trend.
 *
 * @param list at most five, the latest last
 * @param multiplier figures are per so many, 1 to 1e9
 */
record Periods(List<Period> list, double multiplier) {

    private static final int ENOUGH = 5;
    private static final double LARGEST = 1e9;
    private static final double CONFIDENCE = 0.95;
    private static final double PERCENT = 100;

    Periods {
        list = List.copyOf(list);
        if (list.size() > ENOUGH) {
            throw new IllegalArgumentException("a recent trend is of five periods, not " + list.size());
        }
        if (!(multiplier >= 1 && multiplier <= LARGEST)) {
            throw new IllegalArgumentException("a multiplier lies between 1 and 1e9, not " + multiplier);
        }
    }

    Optional<RecentTrend.Reason> refusal() {
        if (list.size() < ENOUGH) {
            return Optional.of(RecentTrend.Reason.TOO_FEW_POINTS);
        }
        return list.stream().anyMatch(one -> one.of() == 0)
                ? Optional.of(RecentTrend.Reason.NO_DENOMINATOR)
                : Optional.empty();
    }

    Optional<RecentTrend.Reason> proportionRefusal() {
        if (list.stream().anyMatch(one -> one.events() > one.of())) {
            throw new IllegalArgumentException("a proportion has no more events than its denominator");
        }
        return refusal()
                .or(() -> list.stream().anyMatch(Period::allOrNothing)
                        ? Optional.of(RecentTrend.Reason.ALL_OR_NOTHING)
                        : Optional.empty());
    }

    /** With exact limits below 10 events and Byar's from there on. */
    List<Figure> rates() {
        return list.stream()
                .map(one -> new Figure(
                        multiplier * one.events() / one.of(),
                        Intervals.rate(one.events(), one.of(), multiplier, CONFIDENCE)))
                .toList();
    }

    /** With Wilson's limits. */
    List<Figure> proportions() {
        return list.stream()
                .map(one -> new Figure(
                        multiplier * one.events() / one.of(),
                        Intervals.percentage(one.events(), one.of(), CONFIDENCE).times(multiplier / PERCENT)))
                .toList();
    }

    List<Double> logOdds() {
        return list.stream().map(Period::logOdds).toList();
    }

    /** Chi-squared for a linear trend; the formula of methods, section 7, with time counted from its weighted mean. */
    double cochranArmitage() {
        double all = sum(Period::of);
        double events = sum(Period::events);
        double centre = overTime(i -> list.get(i).of() * (i + 1.0)) / all;
        double joint = overTime(i -> list.get(i).events() * (i + 1 - centre));
        double spread = overTime(i -> list.get(i).of() * (i + 1 - centre) * (i + 1 - centre));
        return all * all * joint * joint / (events * (all - events) * spread);
    }

    private double sum(ToDoubleFunction<Period> part) {
        return list.stream().mapToDouble(part).sum();
    }

    private double overTime(IntToDoubleFunction part) {
        return IntStream.range(0, list.size()).mapToDouble(part).sum();
    }
}
