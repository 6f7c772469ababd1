package org.saferindicators.statistics.significance;

import java.util.List;

/** How much more two runs of the same calendar months vary than chance would have it (methods, 5.1). */
public final class Dispersion {

    private Dispersion() {}

    /**
     * Variance over mean, never below 1; 1 where fewer than two months have events or one run has none.
     *
     * @throws IllegalArgumentException for runs of different length
     */
    public static double between(List<Double> baseline, List<Double> current) {
        return Math.max(1, raw(baseline, current));
    }

    /** The same as measured; 0 where it cannot be. */
    static double raw(List<Double> baseline, List<Double> current) {
        if (baseline.size() != current.size()) {
            throw new IllegalArgumentException("both periods have the same months");
        }
        double before = sum(baseline);
        double after = sum(current);
        double squares = 0;
        for (int i = 0; i < baseline.size(); i++) {
            double both = baseline.get(i) + current.get(i);
            squares += distance(baseline.get(i), both * before / (before + after));
            squares += distance(current.get(i), both * after / (before + after));
        }
        int months = monthsWithEvents(baseline, current);
        return months < 2 || before == 0 || after == 0 ? 0 : squares / (months - 1);
    }

    static int monthsWithEvents(List<Double> baseline, List<Double> current) {
        int months = 0;
        for (int i = 0; i < baseline.size(); i++) {
            months += baseline.get(i) + current.get(i) > 0 ? 1 : 0;
        }
        return months;
    }

    private static double distance(double value, double expected) {
        return expected > 0 ? (value - expected) * (value - expected) / expected : 0;
    }

    private static double sum(List<Double> counts) {
        return counts.stream().mapToDouble(Double::doubleValue).sum();
    }
}
