package org.saferindicators.statistics.distribution;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and probabilities. Arguments outside the domain of a distribution are an {@link IllegalArgumentException}. */
public final class Distributions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {}

    /** The point below which a standard normal variable lies with probability {@code p}. */
    public static double normalQuantile(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }

    /** The same of chi-squared with {@code df} degrees of freedom. */
    public static double chiSquaredQuantile(double p, double df) {
        return ChiSquaredDistribution.of(df).inverseCumulativeProbability(p);
    }

    /** The probability that chi-squared with {@code df} degrees of freedom is above {@code x}. */
    public static double chiSquaredAbove(double x, double df) {
        return ChiSquaredDistribution.of(df).survivalProbability(x);
    }

    /** The point below which Student's t with {@code df} degrees of freedom lies with probability {@code p}. */
    public static double tQuantile(double p, double df) {
        return TDistribution.of(df).inverseCumulativeProbability(p);
    }

    /** The probability that Student's t with {@code df} degrees of freedom is above {@code t}. */
    public static double tAbove(double t, double df) {
        return TDistribution.of(df).survivalProbability(t);
    }

    /** The point below which a beta variable lies with probability {@code p}. */
    public static double betaQuantile(double p, double alpha, double beta) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(p);
    }

    /** The probability of at most {@code k} successes in {@code n} trials. */
    public static double binomialAtMost(int k, int n, double p) {
        return BinomialDistribution.of(n, p).cumulativeProbability(k);
    }

    /** The probability of at least {@code k} successes in {@code n} trials. */
    public static double binomialAtLeast(int k, int n, double p) {
        return BinomialDistribution.of(n, p).survivalProbability(k - 1);
    }

    /** The least count such that at most so many successes in {@code n} trials have probability {@code below} or more. */
    public static int binomialQuantile(double below, int n, double p) {
        return BinomialDistribution.of(n, p).inverseCumulativeProbability(below);
    }

    /** The probability of exactly {@code k} marked ones among {@code drawn} out of {@code all}, of which some are marked. */
    public static double hypergeometric(int k, int all, int marked, int drawn) {
        return HypergeometricDistribution.of(all, marked, drawn).probability(k);
    }
}
