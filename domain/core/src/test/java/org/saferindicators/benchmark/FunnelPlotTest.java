package org.saferindicators.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.peer.CurvePoint;
import org.saferindicators.statistics.peer.Funnel;
import org.saferindicators.statistics.peer.FunnelKind;
import org.saferindicators.statistics.peer.Outlier;

class FunnelPlotTest {

    private static FunnelPlot funnel(Case facts) {
        return Peers.benchmark(facts).funnel().orElseThrow();
    }

    private static double[] alternating(int many) {
        double[] shares = new double[many];
        Arrays.setAll(shares, i -> i % 2 == 0 ? 300 : 700);
        return shares;
    }

    private static Stream<CurvePoint> points(FunnelPlot plot) {
        return plot.curves().stream().flatMap(curve -> curve.points().stream());
    }

    private static Outlier ownOutlier(Case facts) {
        return Peers.benchmark(facts).members().stream()
                .filter(Member::own)
                .findFirst()
                .orElseThrow()
                .outlier()
                .orElseThrow();
    }

    /** About one half, of 100 each: 0.5 -/+ 1.96 x 0.05 and -/+ 3.09 x 0.05, so 41 of 100 are within and 40 not. */
    @Test
    void limitsLieAboutTheAverageOfTheWholeGroup() {
        FunnelPlot found = funnel(Peers.shares(true, 100, 50, 40, 60, 41, 59));

        assertThat(found.funnel().kind()).isEqualTo(FunnelKind.PROPORTION);
        assertThat(found.funnel().average()).isEqualTo(0.5);
        assertThat(found.funnel().outliers())
                .containsExactly(Outlier.NONE, Outlier.LOW_2_SIGMA, Outlier.HIGH_2_SIGMA, Outlier.NONE, Outlier.NONE);
        Interval far = found.funnel().sharesAt(100, Funnel.FAR);
        assertThat(far.lower()).isCloseTo(0.5 - 3.090232306167813 * 0.05, within(1e-9));
        assertThat(found.per()).isEqualTo(100);
    }

    @Test
    void curvesSpanHalfTheSmallestToTwiceTheLargest() {
        FunnelPlot found = funnel(Peers.shares(true, 100, 50, 40, 60, 41, 59));

        assertThat(found.curves())
                .extracting(FunnelPlot.Curve::limit)
                .containsExactly("lower-95", "upper-95", "lower-99.8", "upper-99.8");
        assertThat(found.curves().getFirst().points()).hasSize(25);
        assertThat(found.curves().getFirst().points().getFirst().persons()).isEqualTo(50);
        assertThat(found.curves().getFirst().points().getLast().persons()).isCloseTo(200, within(1e-9));
        assertThat(points(found)).allMatch(point -> point.rate() >= 0 && point.rate() <= 1);
    }

    /** 300 and 700 of 1,000 in turn: each lies (0.2 / sqrt(0.25 / 1,000))^2 = 160 times as far as chance, squared. */
    @Test
    void fromTenAreasOnWideLimitsAreWidenedAndSaid() {
        Case ten = Peers.shares(true, 1000, 300, Arrays.copyOfRange(alternating(10), 1, 10));
        Case eight = Peers.shares(true, 1000, 300, Arrays.copyOfRange(alternating(8), 1, 8));

        assertThat(funnel(ten).funnel().dispersion().orElseThrow()).isCloseTo(160, within(1e-9));
        assertThat(funnel(ten).funnel().widening()).isCloseTo(Math.sqrt(160), within(1e-9));
        assertThat(Peers.benchmark(ten).caveats()).anyMatch(one -> one.contains("widened"));
        assertThat(ownOutlier(ten)).isEqualTo(Outlier.NONE);
        assertThat(funnel(eight).funnel().widening()).isEqualTo(1);
        assertThat(Peers.benchmark(eight).caveats()).noneMatch(one -> one.contains("widened"));
        assertThat(ownOutlier(eight)).isEqualTo(Outlier.LOW_3_SIGMA);
    }

    /** About 50 per 1,000: 90 of 1,000 have an exact lower limit of 72, and 99.8 % of 63. */
    @Test
    void aRateLiesOutsideWhereItsOwnIntervalDoes() {
        Case facts = Peers.rates(1000, 90, 40, 40, 40, 40);

        assertThat(funnel(facts).funnel().kind()).isEqualTo(FunnelKind.RATE);
        assertThat(funnel(facts).funnel().average()).isCloseTo(0.05, within(1e-12));
        assertThat(ownOutlier(facts)).isEqualTo(Outlier.HIGH_3_SIGMA);
    }

    @Test
    void countsAndValuesAndHalfKnownGroupsHaveNone() {
        assertThat(Peers.benchmark(Peers.values(1, 2, 3, 4)).funnel()).isEmpty();
        assertThat(Peers.benchmark(Peers.values(1, 2, 3, 4).calculated(Calculation.COUNT))
                        .funnel())
                .isEmpty();
    }

    /** 0 % everywhere and 100 % everywhere: there is nothing for chance to do. */
    @Test
    void whereAllAreAlikeAtAnEndThereAreNoLimits() {
        for (double own : new double[] {0, 100}) {
            FunnelPlot found = funnel(Peers.shares(true, 100, own, own, own, own));

            assertThat(found.curves()).isEmpty();
            assertThat(found.funnel().dispersion()).isEmpty();
            assertThat(found.funnel().outliers()).containsOnly(Outlier.NONE);
        }
    }

    @Test
    void ratesOfNothingHaveNoLimitsAndAnAverageOfZero() {
        Benchmark found = Peers.benchmark(Peers.rates(1000, 0, 0, 0, 0));

        assertThat(found.funnel().orElseThrow().curves()).isEmpty();
        assertThat(((Average.Known) found.average()).average().value()).isZero();
        assertThat(((Standing.Placed) found.standing()).text()).isEqualTo("=1st of 4");
    }

    /** 12, 13 and 14 million of 500 million people. */
    @Test
    void largeCountsAreNoDifferent() {
        FunnelPlot found = funnel(Peers.rates(500_000_000, 12_000_000, 13_000_000, 14_000_000));

        assertThat(found.funnel().average()).isCloseTo(0.026, within(1e-12));
        assertThat(points(found))
                .isNotEmpty()
                .allMatch(point -> Double.isFinite(point.rate()) && Double.isFinite(point.persons()))
                .allMatch(point -> Math.abs(point.rate() - 0.026) < 1e-4);
        assertThat(found.funnel().outliers()).containsExactly(Outlier.LOW_3_SIGMA, Outlier.NONE, Outlier.HIGH_3_SIGMA);
    }
}
