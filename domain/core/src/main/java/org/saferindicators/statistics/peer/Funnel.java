package org.saferindicators.statistics.peer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saferindicators.statistics.interval.Interval;

/**
 * A funnel about the pooled average of a group (Spiegelhalter 2005; PHEindicatormethods 2.1.0).
 *
 * @param kind rates or proportions
 * @param average pooled: all events over all wholes, as a share
 * @param outliers where each sample lies, in their order
 * @param dispersion mean squared distance from the average after 10 % winsorising, 1 by chance alone; empty where the
 *     average is 0 or, of proportions, 1
 * @param widening how many times wider than chance the limits are: 1, or the root of the dispersion
 */
public record Funnel(
        FunnelKind kind, double average, List<Outlier> outliers, Optional<Double> dispersion, double widening) {

    /** Confidence of the inner limits, two standard errors. */
    public static final double NEAR = 0.95;

    /** Confidence of the outer limits, three standard errors. */
    public static final double FAR = 0.998;

    private static final int FEWEST_TO_WIDEN = 10;
    private static final int WINSORISED = 10;

    /** Copies the list. */
    public Funnel {
        outliers = List.copyOf(outliers);
    }

    /** Limits as chance alone would have them. */
    public static Funnel byChance(FunnelKind kind, List<Sample> samples) {
        return of(kind, samples, false);
    }

    /** Limits widened by the root of the dispersion, where that is above 1 and there are ten samples or more. */
    public static Funnel widened(FunnelKind kind, List<Sample> samples) {
        return of(kind, samples, true);
    }

    private static Funnel of(FunnelKind kind, List<Sample> samples, boolean widen) {
        double whole = samples.stream().mapToDouble(Sample::whole).sum();
        if (!(whole > 0)) {
            throw new IllegalArgumentException("a funnel needs samples");
        }
        double average = samples.stream().mapToDouble(Sample::events).sum() / whole;
        boolean flat = average == 0 || (kind == FunnelKind.PROPORTION && average >= 1);
        if (flat) {
            List<Outlier> none = samples.stream().map(any -> Outlier.NONE).toList();
            return new Funnel(kind, average, none, Optional.empty(), 1);
        }
        double dispersion = dispersion(kind, samples, average);
        boolean wider = widen && dispersion > 1 && samples.size() >= FEWEST_TO_WIDEN;
        double widening = wider ? Math.sqrt(dispersion) : 1;
        List<Outlier> outliers = samples.stream()
                .map(sample -> kind.outlier(sample, average, widening))
                .toList();
        return new Funnel(kind, average, outliers, Optional.of(dispersion), widening);
    }

    /** A tenth of the distances at either end count as the next one inside. */
    private static double dispersion(FunnelKind kind, List<Sample> samples, double average) {
        double[] distances = samples.stream()
                .mapToDouble(sample -> kind.distance(sample, average))
                .sorted()
                .toArray();
        int cut = distances.length / WINSORISED;
        double lowest = distances[cut];
        double highest = distances[distances.length - 1 - cut];
        return Arrays.stream(distances)
                .map(distance -> Math.clamp(distance, lowest, highest))
                .map(distance -> distance * distance)
                .average()
                .orElseThrow();
    }

    /** The limits of a proportion about the average for so many, as shares cut at 0 and 1. */
    public Interval sharesAt(double whole, double confidence) {
        return shares(average, whole, confidence, widening);
    }

    static Interval shares(double average, double whole, double confidence, double widening) {
        double reach = widening * FunnelKind.z(confidence) * Math.sqrt(average * (1 - average) / whole);
        return new Interval(Math.max(0, average - reach), Math.min(1, average + reach));
    }
}
