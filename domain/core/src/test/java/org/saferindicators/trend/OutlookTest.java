package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.saferindicators.assessment.Case.BARKING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.spc.XmrOptions;

class OutlookTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final double Z = 1.959963984540054;

    private static Outlook outlook(Case facts, String to) {
        return Histories.months(facts, "2016-04", to).outlook();
    }

    private static Outlook.Projected projected(Case facts, String to) {
        return (Outlook.Projected) outlook(facts, to);
    }

    private static RefusalReason refusal(Case facts, String to) {
        return ((Outlook.Refused) outlook(facts, to)).refusal().reason();
    }

    private static double value(Outlook.Projected found) {
        return found.value().map(Quantity::value).orElseThrow();
    }

    /** 1,769 x 12 / 10 and 1,769 + 2,153 - 1,812, and the mean of the two; the range is that of R. */
    @Test
    void tenMonthsOfViolence() {
        Outlook.Projected found = projected(Histories.violence(), "2018-01");

        assertThat(found.year()).isEqualTo(new FinancialYear(2017));
        assertThat(found.projection().proRata()).isCloseTo(2122.8, EXACT);
        assertThat(found.projection().remainder()).contains(2110.0);
        assertThat(value(found)).isCloseTo(2116.4, EXACT);
        assertThat(found.range().orElseThrow().lower()).isCloseTo(2022.75653032256, within(1e-8));
        assertThat(found.range().orElseThrow().upper()).isCloseTo(2210.04346967744, within(1e-8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-04", "2017-05"})
    void oneAndTwoMonthsHaveARangeAndNoValue(String to) {
        Outlook.Projected found = projected(Histories.violence(), to);

        assertThat(found.value()).isEmpty();
        assertThat(found.target()).isEmpty();
        assertThat(found.range()).isPresent();
    }

    /** 554 x 12 / 3 = 2,216 and 554 + 2,153 - 563 = 2,144. */
    @Test
    void threeMonthsHaveAValue() {
        assertThat(value(projected(Histories.violence(), "2017-06"))).isCloseTo((2216 + 2144) / 2.0, EXACT);
    }

    @Test
    void twelveMonthsAreTheYearItself() {
        Case facts = Histories.monthly(Histories.violence(), "2018-02", 100, 131);

        Outlook.Projected found = projected(facts, "2018-03");

        assertThat(value(found)).isEqualTo(2000);
        assertThat(found.range()).contains(new Interval(2000, 2000));
    }

    /** 1,769 x 12 / 10, with the range of chance alone: the rest is 353.8. */
    @Test
    void withoutLastYearItIsProRata() {
        Outlook.Projected found = projected(Histories.thisYear(new Case()), "2018-01");
        double reach = Z * Math.sqrt(353.8 * (1 + 353.8 / 1769) + Math.pow(0.12 * 353.8, 2));

        assertThat(value(found)).isCloseTo(2122.8, EXACT);
        assertThat(found.projection().remainder()).isEmpty();
        assertThat(found.range().orElseThrow().lower()).isCloseTo(2122.8 - reach, EXACT);
        assertThat(found.range().orElseThrow().upper()).isCloseTo(2122.8 + reach, EXACT);
    }

    /** 554 x 12 / 3: of last year one month is missing. */
    @Test
    void partOfLastYearIsNoYear() {
        Case facts = Histories.monthly(Histories.thisYear(new Case()), "2016-05", Histories.repeated(11, 100));

        assertThat(value(projected(facts, "2017-06"))).isCloseTo(2216, EXACT);
    }

    /** 200 of 400 in ten months after 10 of 40 a month: (240 + 220) / 2 of (480 + 480) / 2. */
    @Test
    void ofPercentagesBothPartsAreProjected() {
        Case facts = new Case().percentage();
        for (int i = 0; i < 12; i++) {
            facts.parts(YearMonth.of(2016, 4).plusMonths(i).toString(), 10, 40);
        }
        for (int i = 0; i < 10; i++) {
            facts.parts(YearMonth.of(2017, 4).plusMonths(i).toString(), 20, 40);
        }

        Outlook.Projected found = projected(facts, "2018-01");

        assertThat(value(found)).isCloseTo(100 * 230 / 480.0, EXACT);
        assertThat(found.value().flatMap(Quantity::denominator)).contains(480.0);
        assertThat(found.range()).isEmpty();
        assertThat(found.nextTwelve()).isEmpty();
    }

    @Test
    void aPercentageOfEverybodyStaysOne() {
        Case facts = new Case().percentage();
        for (int i = 0; i < 10; i++) {
            facts.parts(YearMonth.of(2017, 4).plusMonths(i).toString(), 3, 3);
        }

        assertThat(value(projected(facts, "2018-01"))).isEqualTo(100);
    }

    /** Surveys give a percentage and its base every month; their parts are not known. */
    @Test
    void printedPercentagesAreNotProjectedAndNotSaidToBeMissing() {
        Case facts = new Case().percentage();
        for (int i = 0; i < 10; i++) {
            facts.survey(YearMonth.of(2017, 4).plusMonths(i).toString(), 80, 500);
        }

        assertThat(refusal(facts, "2018-01")).isEqualTo(RefusalReason.NO_INPUTS);
    }

    /** 2,116.4 among 200,000: 10.582 per 1,000, and the range in the same unit. */
    @Test
    void ratesAreProjectedOverThePopulationOfTheYear() {
        Case facts = Histories.violence()
                .perHead(1000)
                .residents(BARKING, 2016, 190_000)
                .residents(BARKING, 2017, 200_000)
                .residents(BARKING, 2018, 210_000);

        Outlook.Projected found = projected(facts, "2018-01");

        assertThat(value(found)).isCloseTo(2116.4 / 200, EXACT);
        assertThat(found.range().orElseThrow().lower()).isCloseTo(2022.75653032256 / 200, within(1e-8));
        assertThat(found.nextTwelve()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2200, GREEN", "2117, GREEN", "2116, RED"})
    void theProjectionIsSetAgainstTheTargetOfTheWholeYear(double target, Status status) {
        Case facts = Histories.violence()
                .rule(new Rule.Target(0, 1), Polarity.LOWER_IS_BETTER)
                .target(new Target.Maximum(target));

        assertThat(projected(facts, "2018-01").target().orElseThrow().status()).isEqualTo(status);
    }

    /** 2,116.4 is 1.7 % fewer than 2,153. */
    @ParameterizedTest
    @CsvSource({"1, GREEN", "5, AMBER"})
    void theProjectionIsSetAgainstTheWholeOfLastYear(double tolerance, Status status) {
        Case facts = Histories.violence().rule(new Rule.PreviousYear(tolerance, 1), Polarity.LOWER_IS_BETTER);

        assertThat(projected(facts, "2018-01").target().orElseThrow().status()).isEqualTo(status);
    }

    @Test
    void withoutATargetThereIsNoProjectedStatus() {
        Case facts = Histories.violence().rule(new Rule.Target(0, 1), Polarity.LOWER_IS_BETTER);

        assertThat(projected(facts, "2018-01").target()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-05", "2016-12", "2017-04", "2018-01", "2018-02", "2018-03"})
    void aBreakWithinTheTwoYearsRefusesIt(String month) {
        assertThat(refusal(Histories.violence().breakAt(month, Comparability.NOT_COMPARABLE), "2018-01"))
                .isEqualTo(RefusalReason.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource({"2016-04, NOT_COMPARABLE", "2018-04, NOT_COMPARABLE", "2017-04, CAUTION"})
    void aBreakOutsideThemOrOneOfCautionDoesNot(String month, Comparability effect) {
        assertThat(value(projected(Histories.violence().breakAt(month, effect), "2018-01")))
                .isCloseTo(2116.4, EXACT);
    }

    @Test
    void aDecisionOnTheLevelDoesNotRefuseIt() {
        Rebase decision = new Rebase(YearMonth.of(2017, 4), "board", LocalDate.of(2018, 2, 1), "Another level.");
        TrendStyle style = new TrendStyle(XmrOptions.STANDARD, List.of(decision), TravelWindow.SIX_MONTHS);

        assertThat(value(projected(Histories.violence().trend(style), "2018-01")))
                .isCloseTo(2116.4, EXACT);
    }

    @Test
    void aMissingMonthRefusesIt() {
        Case facts = Histories.monthly(new Case(), "2017-04", 10, 11, 12);
        Histories.monthly(facts, "2017-08", 14);

        assertThat(refusal(facts, "2017-08")).isEqualTo(RefusalReason.INCOMPLETE_PERIOD);
    }

    @Test
    void whatIsNotAddedUpIsNotProjected() {
        assertThat(refusal(Histories.violence().calculated(Calculation.VALUE), "2018-01"))
                .isEqualTo(RefusalReason.NO_INPUTS);
    }

    /** Three months without any after a year of 12: pro rata 0 and 9 to come. */
    @Test
    void whereNothingHasHappenedThereIsNoRange() {
        Case facts = Histories.monthly(new Case(), "2016-04", Histories.repeated(12, 1));
        Histories.monthly(facts, "2017-04", 0, 0, 0);

        Outlook.Projected found = projected(facts, "2017-06");

        assertThat(value(found)).isEqualTo(4.5);
        assertThat(found.range()).isEmpty();
    }

    /** 2,110 in twelve months, and no twelve before them: -/+ z sqrt(2,110 x 2 + (0.12 x 2,110)^2). */
    @Test
    void recentLevelsAreCarriedForward() {
        Outlook.CarriedForward found =
                projected(Histories.violence(), "2018-01").nextTwelve().orElseThrow();
        double reach = Z * Math.sqrt(2110 * 2 + Math.pow(0.12 * 2110, 2));

        assertThat(found.value()).isEqualTo(2110);
        assertThat(found.range().upper()).isCloseTo(2110 + reach, EXACT);
        assertThat(found.range().lower()).isCloseTo(2110 - reach, EXACT);
    }

    /** Months of another kind before a break say nothing of how much these vary. */
    @Test
    void whatIsCarriedForwardDoesNotVaryAsMuchAsAcrossABreak() {
        Case facts = Histories.monthly(new Case(), "2015-05", 1000, 1000, 1000, 1000)
                .breakAt("2015-09", Comparability.NOT_COMPARABLE);
        Histories.monthly(facts, "2015-09", Histories.repeated(20, 100));
        double reach = Z * Math.sqrt(1200 * 2 + Math.pow(0.12 * 1200, 2));

        Optional<Outlook.CarriedForward> found = projected(facts, "2017-04").nextTwelve();

        assertThat(found.orElseThrow().range().upper()).isCloseTo(1200 + reach, EXACT);
    }
}
