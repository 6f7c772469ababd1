package org.saferindicators.statistics.interval;

import org.saferindicators.statistics.distribution.Distributions;

/**
 * Two-sided confidence intervals, as PHEindicatormethods 2.1.0 computes them (Breslow and Day 1987; Wilson 1927). Confidence
 * is a share, 0.95 for 95 %.
 */
public final class Intervals {

    private static final double EXACT_BELOW = 10;
    private static final double PERCENT = 100;

    private Intervals() {}

    /**
     * A count: exact below 10, Byar's approximation from 10 on.
     *
     * @param events how many, not negative
     * @throws IllegalArgumentException for a negative count, or a confidence outside 0 to 1
     */
    public static Interval count(double events, double confidence) {
        requireNotNegative(events);
        return events < EXACT_BELOW ? exactCount(events, confidence) : byar(events, confidence);
    }

    /**
     * A rate per so many persons.
     *
     * @param events how many, not negative
     * @param persons of how many, above 0
     * @param per so many persons
     * @throws IllegalArgumentException for a negative count or no persons
     */
    public static Interval rate(double events, double persons, double per, double confidence) {
        requireAboveZero(persons);
        return count(events, confidence).times(per / persons);
    }

    /** The exact interval of a count, by chi-squared. */
    public static Interval exactCount(double events, double confidence) {
        requireNotNegative(events);
        double tail = tail(confidence);
        double lower = events > 0 ? Distributions.chiSquaredQuantile(tail, 2 * events) / 2 : 0;
        return new Interval(lower, Distributions.chiSquaredQuantile(1 - tail, 2 * events + 2) / 2);
    }

    private static Interval byar(double events, double confidence) {
        double z = z(confidence);
        return new Interval(byarEnd(events, -z), byarEnd(events + 1, z));
    }

    private static double byarEnd(double events, double z) {
        double base = 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events));
        return events * base * base * base;
    }

    /**
     * A percentage: Wilson's score interval, percent.
     *
     * @param part numerator, 0 to {@code whole}; need not be whole where a survey has a design effect
     * @param whole denominator, above 0
     * @throws IllegalArgumentException for anything else
     */
    public static Interval percentage(double part, double whole, double confidence) {
        requirePart(part, whole);
        double z = z(confidence);
        double middle = 2 * part + z * z;
        double width = z * Math.sqrt(z * z + 4 * part * (1 - part / whole));
        double all = 2 * (whole + z * z);
        return new Interval(
                Math.max(0, PERCENT * (middle - width) / all), Math.min(PERCENT, PERCENT * (middle + width) / all));
    }

    /** The exact interval of a proportion (Clopper-Pearson), as a share: for small cohorts. */
    public static Interval exactProportion(double part, double whole, double confidence) {
        requirePart(part, whole);
        double tail = tail(confidence);
        double lower = part > 0 ? Distributions.betaQuantile(tail, part, whole - part + 1) : 0;
        double upper = part < whole ? Distributions.betaQuantile(1 - tail, part + 1, whole - part) : 1;
        return new Interval(lower, upper);
    }

    private static double z(double confidence) {
        return Distributions.normalQuantile(1 - tail(confidence));
    }

    private static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not " + confidence);
        }
        return (1 - confidence) / 2;
    }

    private static void requireNotNegative(double events) {
        if (!(events >= 0)) {
            throw new IllegalArgumentException("a count is not negative: " + events);
        }
    }

    private static void requireAboveZero(double whole) {
        if (!(whole > 0)) {
            throw new IllegalArgumentException("a denominator is above 0: " + whole);
        }
    }

    private static void requirePart(double part, double whole) {
        requireAboveZero(whole);
        if (!(part >= 0 && part <= whole)) {
            throw new IllegalArgumentException(
                    "a numerator lies between 0 and its denominator: " + part + " of " + whole);
        }
    }
}
