package org.saferindicators.statistics.significance;

import java.util.List;
import java.util.Optional;
import org.saferindicators.statistics.distribution.Distributions;

/**
 * Two runs of the same calendar months compared (methods, 5.1): a quasi-Poisson regression on month and period, which takes
 * the seasons out and measures the real noise from month to month.
 *
 * @param ratio current total over baseline total
 * @param lower lower limit of the ratio
 * @param upper upper limit of the ratio
 * @param dispersionRaw variance over mean, as measured
 * @param dispersion the same, never below 1
 * @param degreesOfFreedom months with events, less 1
 * @param standardError of the logarithm of the ratio
 * @param t test statistic
 * @param p two-sided p-value
 */
public record MonthlyChange(
        double ratio,
        double lower,
        double upper,
        double dispersionRaw,
        double dispersion,
        int degreesOfFreedom,
        double standardError,
        double t,
        double p) {

    private static final int FEWEST_MONTHS = 3;

    /**
     * The test; empty with fewer than three months that have events, or a total of 0: then the exact test is the one.
     *
     * @param baseline counts by month
     * @param current counts of the same calendar months, in the same order
     * @throws IllegalArgumentException for runs of different length or negative counts
     */
    public static Optional<MonthlyChange> between(List<Double> baseline, List<Double> current, double confidence) {
        double before = sum(baseline);
        double after = sum(current);
        double raw = Dispersion.raw(baseline, current);
        int months = Dispersion.monthsWithEvents(baseline, current);
        return months < FEWEST_MONTHS || before == 0 || after == 0
                ? Optional.empty()
                : Optional.of(of(before, after, raw, months - 1, confidence));
    }

    private static double sum(List<Double> counts) {
        if (counts.stream().anyMatch(one -> !(one >= 0))) {
            throw new IllegalArgumentException("counts are not negative");
        }
        return counts.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static MonthlyChange of(double before, double after, double raw, int df, double confidence) {
        double dispersion = Math.max(1, raw);
        double ratio = after / before;
        double error = Math.sqrt(dispersion * (1 / before + 1 / after));
        double t = Math.log(ratio) / error;
        double reach = Distributions.tQuantile(1 - (1 - confidence) / 2, df) * error;
        double p = Math.min(1, 2 * Distributions.tAbove(Math.abs(t), df));
        return new MonthlyChange(
                ratio, ratio * Math.exp(-reach), ratio * Math.exp(reach), raw, dispersion, df, error, t, p);
    }
}
