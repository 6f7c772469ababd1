package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;
import org.saferindicators.statistics.spc.Assurance;
import org.saferindicators.statistics.spc.Limits;
import org.saferindicators.statistics.spc.Segment;
import org.saferindicators.statistics.spc.SpecialCause;
import org.saferindicators.statistics.spc.Variation;
import org.saferindicators.statistics.spc.XmrOptions;

class SignalTest {

    private static Signal.Charted charted(Case facts, String from, String to) {
        return (Signal.Charted) Histories.months(facts, from, to).signal();
    }

    private static Signal.Charted violence(Case facts) {
        return charted(facts, "2016-04", "2018-01");
    }

    private static TrendStyle rebasedAt(String month) {
        Rebase decision = new Rebase(YearMonth.parse(month), "board", LocalDate.of(2018, 2, 1), "Another level.");
        return new TrendStyle(XmrOptions.STANDARD, List.of(decision), TravelWindow.SIX_MONTHS);
    }

    /** Mean 3,922 / 22; the 21 steps between neighbours add up to 440, none of them 3.267 times their average. */
    @Test
    void violenceVariesWithinItsLimits() {
        Signal.Charted found = violence(Histories.violence());

        Limits limits = found.chart().segments().getLast().limits().orElseThrow();
        assertThat(limits.mean()).isCloseTo(3922 / 22.0, within(1e-9));
        assertThat(limits.process().lower()).isCloseTo(3922 / 22.0 - 2.66 * 440 / 21, within(1e-9));
        assertThat(limits.process().upper()).isCloseTo(3922 / 22.0 + 2.66 * 440 / 21, within(1e-9));
        assertThat(found.chart().points()).allMatch(point -> point.cause() == SpecialCause.COMMON_CAUSE);
        assertThat(found.notice().fresh()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ROLLING_12_MONTHS, share months",
        "FINANCIAL_YEAR_TO_DATE, share months",
        "QUARTER, single months",
        "FINANCIAL_YEAR, single months"
    })
    void limitsAreRefusedOnEverySeriesButMonths(Basis frequency, String why) {
        Signal found = Histories.trend(Histories.violence(), frequency, "2016-04", "2018-01")
                .signal();

        assertThat(found).isInstanceOfSatisfying(Signal.Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.NOT_COMPARABLE);
            assertThat(refused.refusal().text()).contains(why);
            assertThat(refused.refusal().instead()).isEqualTo("frequency=month");
        });
    }

    @ParameterizedTest
    @CsvSource({"2017-04, TOO_FEW_POINTS", "2017-03, TOO_FEW_POINTS"})
    void onePointHasNoLimits(String to, RefusalReason reason) {
        Case facts = Histories.monthly(new Case(), "2017-04", 12);

        assertThat(Histories.months(facts, "2017-01", to).signal())
                .isInstanceOfSatisfying(
                        Signal.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"12, true", "13, false"})
    void fewerThanThirteenPointsHaveTrialLimits(int months, boolean trial) {
        Case facts = Histories.monthly(new Case(), "2016-04", Histories.repeated(months, 98, 102));
        String last = YearMonth.of(2016, 3).plusMonths(months).toString();

        Trend found = Histories.months(facts, "2016-04", last);

        Segment segment = ((Signal.Charted) found.signal()).chart().segments().getLast();
        assertThat(segment.trialLimits()).isEqualTo(trial);
        assertThat(found.caveats().stream().anyMatch(caveat -> caveat.startsWith("Trial limits")))
                .isEqualTo(trial);
        assertThat(found.overall().isPresent()).isEqualTo(!trial);
    }

    /** The mean of April 2017 to January 2018 is 1,769 / 10, that of the year before 2,153 / 12. */
    @Test
    void aBreakBeginsLimitsAnew() {
        Signal.Charted found = violence(Histories.violence().breakAt("2017-04", Comparability.NOT_COMPARABLE));

        assertThat(found.chart().segments())
                .extracting(one -> one.limits().orElseThrow().mean())
                .satisfiesExactly(
                        mean -> assertThat(mean).isCloseTo(2153 / 12.0, within(1e-9)),
                        mean -> assertThat(mean).isCloseTo(176.9, within(1e-9)));
    }

    @Test
    void aRecordedDecisionBeginsLimitsAnewAndABreakThatOnlyAsksForCautionDoesNot() {
        assertThat(violence(Histories.violence().trend(rebasedAt("2017-04")))
                        .chart()
                        .segments())
                .extracting(Segment::from)
                .containsExactly(0, 12);
        assertThat(violence(Histories.violence().breakAt("2017-04", Comparability.CAUTION))
                        .chart()
                        .segments())
                .hasSize(1);
    }

    /**
     * 98 and 102 in turn, then 120: the step of 18 is screened, since the average of 13 steps of 4 and it is 5, so the
     * limits are 2.66 x 4 about 1,520 / 15, which is 111.97 at most. A month later 121 is no news.
     */
    @ParameterizedTest
    @CsvSource({"2017-05, false", "2017-06, true", "2017-07, false"})
    void aNewSignalIsNoticedExactlyInItsFirstMonth(String to, boolean fresh) {
        Case facts = Histories.monthly(new Case(), "2016-04", Histories.repeated(14, 98, 102));
        Histories.monthly(facts, "2017-06", 120, 121);

        Signal.Charted found = charted(facts, "2016-04", to);

        assertThat(found.notice().fresh()).isEqualTo(fresh);
        assertThat(found.chart().points().getLast().cause() == SpecialCause.ABOVE_LIMIT)
                .isEqualTo(!to.equals("2017-05"));
    }

    @Test
    void aSignalBeforeAGapIsNotNews() {
        Case facts = Histories.monthly(new Case(), "2016-04", Histories.repeated(14, 98, 102));
        Histories.monthly(facts, "2017-06", 120);

        assertThat(charted(facts, "2016-04", "2017-07").notice().fresh()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_IS_BETTER, SPECIAL_CAUSE_CONCERN, worse",
        "HIGHER_IS_BETTER, SPECIAL_CAUSE_IMPROVEMENT, better",
        "NEUTRAL, SPECIAL_CAUSE_NEUTRAL_HIGH, neither"
    })
    void theOverallDirectionIsThatOfTheLatestPoint(Polarity polarity, Variation variation, String merit) {
        Case facts = Histories.monthly(new Case(), "2016-04", Histories.repeated(14, 98, 102))
                .rule(new Rule.Monitoring(1), polarity);
        Histories.monthly(facts, "2017-06", 120);

        Trend found = Histories.months(facts, "2016-04", "2017-06");

        assertThat(((Signal.Charted) found.signal()).chart().latestVariation()).contains(variation);
        assertThat(found.overall()).contains(new Trend.Overall("spc", Direction.UP, merit));
    }

    /** Thirteen months of which no two are neighbours have no step between them, hence no limits and no word of steadiness. */
    @Test
    void withoutLimitsTheChartDoesNotSayThatNothingMoves() {
        Case facts = new Case();
        for (int i = 0; i < 13; i++) {
            Histories.monthly(facts, YearMonth.of(2015, 4).plusMonths(2L * i).toString(), 10 * i);
        }

        Trend found = Histories.months(facts, "2015-04", "2017-04");

        assertThat(found.signal()).isInstanceOf(Signal.Charted.class);
        assertThat(found.overall()).isEmpty();
    }

    /** The limits are 122.5 and 234.0; a twelfth of the target is a month's. */
    @ParameterizedTest
    @CsvSource({
        "1800, LOWER_IS_BETTER, INCONSISTENT",
        "3000, LOWER_IS_BETTER, CONSISTENT_PASS",
        "1200, LOWER_IS_BETTER, CONSISTENT_FAIL",
        "3000, HIGHER_IS_BETTER, CONSISTENT_FAIL",
        "1200, HIGHER_IS_BETTER, CONSISTENT_PASS"
    })
    void theProcessMeetsItsTargetOrNot(double target, Polarity polarity, Assurance assurance) {
        Case facts = Histories.violence().rule(new Rule.Target(0, 1), polarity).target(new Target.Maximum(target));

        Signal.Assured found = violence(facts).assurance().orElseThrow();

        assertThat(found.target()).isCloseTo(target / 12, within(1e-9));
        assertThat(found.assurance()).isEqualTo(assurance);
    }

    @Test
    void withoutATargetOrAWishThereIsNoAssurance() {
        assertThat(violence(Histories.violence()).assurance()).isEmpty();
        Case neutral = Histories.violence()
                .rule(new Rule.Monitoring(1), Polarity.NEUTRAL)
                .target(new Target.Maximum(1800));
        assertThat(violence(neutral).assurance()).isEmpty();
    }

    /** A tenth fewer than the 154 of January 2017. */
    @Test
    void aTargetOnLastYearIsOneOnTheSameMonth() {
        Case facts = Histories.violence().target(new Target.ChangeOnLastYear(-10));

        assertThat(violence(facts).assurance().orElseThrow().target()).isCloseTo(138.6, within(1e-9));
    }

    @Test
    void aTargetOnLastYearIsNotHeldAcrossABreak() {
        Case facts = Histories.violence()
                .breakAt("2017-04", Comparability.NOT_COMPARABLE)
                .target(new Target.ChangeOnLastYear(-10));

        assertThat(violence(facts).assurance()).isEmpty();
    }

    @Test
    void lastYearIsNoBaseline() {
        Case facts = Histories.violence()
                .comparedWith(new Comparison.Baseline(Period.parse("FY2012/13")))
                .target(new Target.ChangeOnBaseline(-10));

        assertThat(violence(facts).assurance()).isEmpty();
    }

    /** From 100 to 130 for good: the sum of what lies above passes five deviations, and another level is suggested. */
    @Test
    void aLastingShiftIsNoticedWithItsMonthAndNothingIsRebasedByItself() {
        Case facts = Histories.monthly(new Case(), "2016-04", Histories.repeated(12, 98, 102));
        Histories.monthly(facts, "2017-04", Histories.repeated(10, 128, 132));

        Signal.Charted found = violence(facts);

        assertThat(found.notice().shiftSince()).contains(YearMonth.of(2017, 4));
        assertThat(found.notice().rebaseSuggestion()).contains(YearMonth.of(2017, 4));
        assertThat(found.chart().segments()).hasSize(1);
    }

    @Test
    void equalMonthsAreNoSignal() {
        Case facts = Histories.monthly(new Case(), "2016-04", Histories.repeated(22, 7));

        Signal.Charted found = violence(facts);

        assertThat(found.chart().points()).allMatch(point -> point.cause() == SpecialCause.COMMON_CAUSE);
        assertThat(found.notice().fresh()).isFalse();
        assertThat(found.notice().shiftSince()).isEmpty();
    }
}
