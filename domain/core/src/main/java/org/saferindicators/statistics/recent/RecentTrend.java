package org.saferindicators.statistics.recent;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.saferindicators.statistics.distribution.Distributions;
import org.saferindicators.statistics.significance.Verdict;
import org.saferindicators.statistics.significance.Wanted;

/** The trend of five equal periods that do not overlap, at 99.8 % (Fingertips; methods, section 7): found, or why not. */
public sealed interface RecentTrend {

    /**
     * A trend, or that there is none beyond noise.
     *
     * @param figures what each period comes to
     * @param slope change per period: of a rate in its own unit, of a proportion in the logarithm of its odds
     * @param standardError of the slope; empty for a proportion
     * @param chiSquared test statistic, one degree of freedom
     * @param p probability of one as large without a real trend
     * @param slopesAgree whether the slope keeps its sign whichever period is left out
     * @param marker which way it goes
     * @param verdict whether that is better
     */
    record Found(
            List<Figure> figures,
            double slope,
            Optional<Double> standardError,
            double chiSquared,
            double p,
            boolean slopesAgree,
            Marker marker,
            Verdict verdict)
            implements RecentTrend {

        /** Copies. */
        public Found {
            figures = List.copyOf(figures);
        }
    }

    /**
     * Not calculable.
     *
     * @param reason why
     */
    record NotCalculable(Reason reason) implements RecentTrend {}

    /** Why a trend is not calculable. */
    enum Reason {
        /** Fewer than five periods. */
        TOO_FEW_POINTS,
        /** A denominator is 0. */
        NO_DENOMINATOR,
        /** Of a proportion: nobody or everybody in a period. */
        ALL_OR_NOTHING
    }

    /**
     * Of rates, by weighted least squares.
     *
     * @param periods at most five, the latest last
     * @param multiplier the rate is per so many, 1 to 1e9
     * @throws IllegalArgumentException for more than five periods or another multiplier
     */
    static RecentTrend ofRates(List<Period> periods, double multiplier, Wanted wanted) {
        Periods five = new Periods(periods, multiplier);
        return unless(five.refusal(), () -> {
            List<Figure> figures = five.rates();
            List<Line.Dot> dots = Line.weighted(figures);
            Line line = Line.through(dots);
            double chiSquared = line.slope() * line.slope() / (line.standardError() * line.standardError());
            return found(figures, dots, Optional.of(line.standardError()), chiSquared, wanted);
        });
    }

    /**
     * Of proportions, by the test of Cochran and Armitage.
     *
     * @param periods at most five, the latest last, events not above the denominator
     * @param multiplier 100 for percentages, 1 to 1e9; only the figures depend on it
     * @throws IllegalArgumentException for more than five periods, another multiplier or more events than the denominator
     */
    static RecentTrend ofProportions(List<Period> periods, double multiplier, Wanted wanted) {
        Periods five = new Periods(periods, multiplier);
        return unless(five.proportionRefusal(), () -> {
            List<Line.Dot> dots = Line.unweighted(five.logOdds());
            return found(five.proportions(), dots, Optional.empty(), five.cochranArmitage(), wanted);
        });
    }

    private static RecentTrend unless(Optional<Reason> refusal, Supplier<RecentTrend> trend) {
        return refusal.<RecentTrend>map(NotCalculable::new).orElseGet(trend);
    }

    private static Found found(
            List<Figure> figures, List<Line.Dot> dots, Optional<Double> error, double chiSquared, Wanted wanted) {
        Line line = Line.through(dots);
        boolean agree = line.keepsDirection(dots);
        Marker marker = Marker.of(chiSquared, agree, line);
        double p = Distributions.chiSquaredAbove(chiSquared, 1);
        return new Found(figures, line.slope(), error, chiSquared, p, agree, marker, marker.verdict(wanted));
    }
}
