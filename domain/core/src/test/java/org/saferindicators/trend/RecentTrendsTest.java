package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.saferindicators.assessment.Case.BARKING;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.recent.Marker;
import org.saferindicators.statistics.significance.Verdict;

class RecentTrendsTest {

    /** Of the periods of twelve months that end with January, the latest last. */
    private static Case shares(double of, double... numerators) {
        Case facts = new Case().percentage();
        for (int i = 0; i < numerators.length; i++) {
            int year = 2018 - numerators.length + 1 + i;
            facts.parts("R12M:" + year + "-01", numerators[i], of);
        }
        return facts;
    }

    private static Case rates(long persons, double... counts) {
        Case facts = new Case().perHead(1000);
        for (int i = 0; i < counts.length; i++) {
            int year = 2018 - counts.length + 1 + i;
            facts.count(BARKING, "R12M:" + year + "-01", counts[i]).residents(BARKING, year - 1, persons);
        }
        return facts;
    }

    private static Recent recent(Case facts) {
        return Histories.months(facts, "2017-04", "2018-01").recent();
    }

    private static Recent.Tested tested(Case facts) {
        return (Recent.Tested) recent(facts);
    }

    private static RefusalReason refusal(Case facts) {
        return ((Recent.Refused) recent(facts)).refusal().reason();
    }

    /**
     * 10 to 50 of 100 each: N = 500, X = 150, the sum of x t 550, of n t 1,500, of n t squared 5,500; chi-squared is 500
     * (500 x 550 - 150 x 1,500)^2 / (150 x 350 x (500 x 5,500 - 1,500^2)), which is 47.6.
     */
    @Test
    void sharesAreTestedForATrend() {
        Recent.Tested found = tested(shares(100, 10, 20, 30, 40, 50));

        assertThat(found.found().chiSquared()).isCloseTo(500 * 2.5e9 / (52_500 * 500_000.0), within(1e-9));
        assertThat(found.found().marker()).isEqualTo(Marker.INCREASING);
        assertThat(found.found().verdict()).isEqualTo(Verdict.DETERIORATION);
        assertThat(found.found().figures())
                .extracting(one -> one.value())
                .containsExactly(10.0, 20.0, 30.0, 40.0, 50.0);
    }

    @Test
    void thePeriodsEndWithTheLatestMonthAndDoNotOverlap() {
        assertThat(tested(shares(100, 10, 20, 30, 40, 50)).periods())
                .startsWith(MonthRange.of(YearMonth.of(2013, 2), 12))
                .endsWith(MonthRange.of(YearMonth.of(2017, 2), 12))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void ratesAreTestedForATrendAndPolaritySaysWhetherItIsBetter() {
        Case facts = rates(100_000, 500, 400, 300, 200, 100);

        assertThat(tested(facts).found().marker()).isEqualTo(Marker.DECREASING);
        assertThat(tested(facts).found().verdict()).isEqualTo(Verdict.IMPROVEMENT);
        facts.rule(new Rule.Monitoring(1), Polarity.NEUTRAL);
        assertThat(tested(facts).found().verdict()).isEqualTo(Verdict.DECREASE);
    }

    @Test
    void equalRatesHaveNoTrend() {
        Recent.Tested found = tested(rates(100_000, 300, 300, 300, 300, 300));

        assertThat(found.found().slope()).isZero();
        assertThat(found.found().marker()).isEqualTo(Marker.NO_SIGNIFICANT_CHANGE);
        assertThat(found.found().verdict()).isEqualTo(Verdict.NO_CHANGE);
    }

    @Test
    void ratesOfNothingAreAFlatTrendAndNoError() {
        assertThat(tested(rates(100_000, 0, 0, 0, 0, 0)).found().marker()).isEqualTo(Marker.NO_SIGNIFICANT_CHANGE);
    }

    @Test
    void countsHaveNone() {
        assertThat(refusal(Histories.violence())).isEqualTo(RefusalReason.NO_INPUTS);
    }

    @Test
    void fourPeriodsAreTooFew() {
        assertThat(refusal(shares(100, 20, 30, 40, 50))).isEqualTo(RefusalReason.TOO_FEW_POINTS);
    }

    @Test
    void surveysWithoutCountsHaveTooFewPeriods() {
        Case facts = new Case().percentage();
        for (int year = 2014; year <= 2018; year++) {
            facts.survey("R12M:" + year + "-01", 50, 1000);
        }

        assertThat(refusal(facts)).isEqualTo(RefusalReason.TOO_FEW_POINTS);
    }

    @Test
    void itIsRefusedAcrossABreakAndNotAtItsFirstMonth() {
        Case across = shares(100, 10, 20, 30, 40, 50).breakAt("2013-03", Comparability.NOT_COMPARABLE);
        Case before = shares(100, 10, 20, 30, 40, 50).breakAt("2013-02", Comparability.NOT_COMPARABLE);

        assertThat(refusal(across)).isEqualTo(RefusalReason.NOT_COMPARABLE);
        assertThat(recent(before)).isInstanceOf(Recent.Tested.class);
    }

    @Test
    void nobodyOrEverybodyHasNoOdds() {
        assertThat(refusal(shares(100, 10, 0, 30, 40, 50))).isEqualTo(RefusalReason.ZERO_BASE);
        assertThat(refusal(shares(100, 10, 100, 30, 40, 50))).isEqualTo(RefusalReason.ZERO_BASE);
    }

    @Test
    void aNumeratorAboveItsDenominatorIsNoShare() {
        assertThat(refusal(shares(100, 10, 101, 30, 40, 50))).isEqualTo(RefusalReason.NO_INPUTS);
    }

    @Test
    void aRateMayExceedOnePerHead() {
        assertThat(recent(rates(10, 20, 20, 20, 20, 20))).isInstanceOf(Recent.Tested.class);
    }
}
