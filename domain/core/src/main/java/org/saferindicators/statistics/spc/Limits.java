package org.saferindicators.statistics.spc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of an XmR chart, in the unit of the figure (methods, 6.1). The lower limit of a count may be negative: a client
 * may draw it at 0.
 *
 * @param mean average of the points
 * @param averageMovingRange average step between neighbouring months, after screening
 * @param process mean plus or minus 2.66 average moving ranges, about three standard deviations
 * @param near two thirds of the way to the process limits
 */
public record Limits(double mean, double averageMovingRange, Band process, Band near) {

    static final int FEWEST_POINTS = 2;

    private static final double REACH = 2.66;
    private static final double EXTREME = 3.267;

    /**
     * The limits of a run of months; empty with fewer than two points, or where no two neighbouring months have a figure.
     *
     * @param months figures of consecutive months; a missing one leaves no moving range across the gap
     * @param screening whether moving ranges of 3.267 averages and more are left out, once
     */
    static Optional<Limits> of(List<Optional<Double>> months, boolean screening) {
        List<Double> ranges = movingRanges(months);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        double mean = average(months.stream().flatMap(Optional::stream).toList());
        double plain = average(ranges);
        return Optional.of(around(mean, screening ? screened(ranges, plain) : plain));
    }

    private static Limits around(double mean, double range) {
        return new Limits(mean, range, Band.around(mean, REACH * range), Band.around(mean, 2 * REACH / 3 * range));
    }

    private static List<Double> movingRanges(List<Optional<Double>> months) {
        List<Double> ranges = new ArrayList<>();
        for (int i = 1; i < months.size(); i++) {
            Optional<Double> before = months.get(i - 1);
            months.get(i)
                    .flatMap(now -> before.map(then -> Math.abs(now - then)))
                    .ifPresent(ranges::add);
        }
        return ranges;
    }

    private static double screened(List<Double> ranges, double average) {
        List<Double> usual =
                ranges.stream().filter(range -> range < EXTREME * average).toList();
        return usual.isEmpty() ? 0 : average(usual);
    }

    /** Decimal, so that equal figures average to themselves and none of them lies beside its own mean. */
    private static double average(List<Double> figures) {
        BigDecimal sum = figures.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(figures.size()), MathContext.DECIMAL128)
                .doubleValue();
    }
}
