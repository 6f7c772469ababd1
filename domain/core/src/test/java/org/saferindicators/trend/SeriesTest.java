package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.saferindicators.assessment.Case.BARKING;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.Basis;
import org.saferindicators.statistics.spc.XmrOptions;

class SeriesTest {

    private static List<TrendPoint> points(Case facts, Basis frequency) {
        return Histories.trend(facts, frequency, "2017-04", "2018-01").points();
    }

    private static Optional<Double> value(Figure figure) {
        return figure.quantity().map(Quantity::value);
    }

    private static RefusalReason refusal(TrendPoint point) {
        return point.change().refusal().orElseThrow().reason();
    }

    @Test
    void everyMonthStandsBesideTheSameMonthOfTheYearBefore() {
        List<TrendPoint> points = points(Histories.violence(), Basis.MONTH);

        assertThat(points).hasSize(10).allMatch(TrendPoint::complete);
        assertThat(value(points.getLast().figure())).contains(142.0);
        assertThat(value(points.getLast().yearEarlier())).contains(154.0);
        assertThat(points.getLast().change().difference()).contains(142.0 - 154);
    }

    /** 554, 529 and 544 against 563, 600 and 495; of the fourth only January, against January. */
    @Test
    void aQuarterThatRunsIsNotCompleteAndIsSetAgainstTheSamePartOfTheYearBefore() {
        assertThat(points(Histories.violence(), Basis.QUARTER))
                .extracting(
                        point -> point.months().length(),
                        TrendPoint::complete,
                        point -> value(point.figure()).orElseThrow(),
                        point -> point.change().difference().orElseThrow())
                .containsExactly(
                        tuple(3, true, 554.0, -9.0),
                        tuple(3, true, 529.0, -71.0),
                        tuple(3, true, 544.0, 49.0),
                        tuple(1, false, 142.0, -12.0));
    }

    @Test
    void aQuarterThatEndsWithTheSeriesIsComplete() {
        Trend found = Histories.trend(Histories.violence(), Basis.QUARTER, "2017-05", "2017-12");

        assertThat(found.points()).hasSize(3).allMatch(TrendPoint::complete);
    }

    @Test
    void aFinancialYearIsOnlyAPointWhenItIsOver() {
        Trend found = Histories.trend(Histories.violence(), Basis.FINANCIAL_YEAR, "2016-04", "2018-01");

        assertThat(found.points()).hasSize(1);
        assertThat(value(found.points().getFirst().figure())).contains(2153.0);
        assertThat(found.points().getFirst().complete()).isTrue();
    }

    /** 1,769 against 1,812: 43 fewer, 100 x 43 / 1,812 percent. */
    @Test
    void theYearToDateGrowsFromApril() {
        List<TrendPoint> points = points(Histories.violence(), Basis.FINANCIAL_YEAR_TO_DATE);

        assertThat(points).hasSize(10);
        assertThat(points).extracting(point -> point.months().length()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(value(points.getLast().figure())).contains(1769.0);
        assertThat(points.getLast().change().difference()).contains(-43.0);
        assertThat(points.getLast().change().percent().orElseThrow()).isCloseTo(-100 * 43 / 1812.0, within(1e-12));
    }

    /** 153 + 188 + 1,769; the twelve before begin in February 2016, of which nothing is known. */
    @Test
    void rollingTwelveAreTheTwelveMonthsThatEndWithThePoint() {
        TrendPoint latest =
                points(Histories.violence(), Basis.ROLLING_12_MONTHS).getLast();

        assertThat(value(latest.figure())).contains(153.0 + 188 + 1769);
        assertThat(value(latest.yearEarlier())).isEmpty();
        assertThat(refusal(latest)).isEqualTo(RefusalReason.NO_INPUTS);
    }

    @Test
    void aGapIsNeverAZeroAndAZeroIsNoGap() {
        Case facts = Histories.monthly(new Case(), "2017-04", 10, 0);
        Histories.monthly(facts, "2017-07", 30);

        List<TrendPoint> months = Histories.months(facts, "2017-04", "2017-07").points();

        assertThat(months)
                .extracting(point -> value(point.figure()))
                .containsExactly(Optional.of(10.0), Optional.of(0.0), Optional.empty(), Optional.of(30.0));
        assertThat(months.get(2).figure()).isInstanceOf(Figure.Absent.class);
    }

    @Test
    void aWindowWithAGapIsRefusedAndNamesTheMonth() {
        Case facts = Histories.monthly(new Case(), "2017-04", 10, 0);
        Histories.monthly(facts, "2017-07", 30);

        Trend found = Histories.trend(facts, Basis.FINANCIAL_YEAR_TO_DATE, "2017-04", "2017-07");

        assertThat(found.points().getLast().figure()).isInstanceOfSatisfying(Figure.Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.INCOMPLETE_PERIOD);
            assertThat(refused.coverage().missingMonths()).containsExactly(YearMonth.of(2017, 6));
        });
        assertThat(found.caveats()).anyMatch(caveat -> caveat.startsWith("2 of 4 points have no figure"));
    }

    @Test
    void nothingIsComparedAcrossABreakButBothFiguresAreShown() {
        Case facts = Histories.violence().breakAt("2017-04-01", Comparability.NOT_COMPARABLE);

        TrendPoint latest = points(facts, Basis.MONTH).getLast();

        assertThat(value(latest.figure())).contains(142.0);
        assertThat(value(latest.yearEarlier())).contains(154.0);
        assertThat(latest.change().difference()).isEmpty();
        assertThat(refusal(latest)).isEqualTo(RefusalReason.NOT_COMPARABLE);
        assertThat(latest.straddles()).isFalse();
    }

    @Test
    void aPointOnBothSidesOfABreakIsMarked() {
        Case facts = Histories.violence().breakAt("2017-05", Comparability.NOT_COMPARABLE);

        Trend found = Histories.trend(facts, Basis.FINANCIAL_YEAR_TO_DATE, "2017-04", "2017-06");

        assertThat(found.points()).extracting(TrendPoint::straddles).containsExactly(false, true, true);
        assertThat(found.caveats()).anyMatch(caveat -> caveat.contains("both sides of a break"));
    }

    @Test
    void aBreakOnTheFirstMonthOfAPointDoesNotStraddleIt() {
        Case facts = Histories.violence().breakAt("2017-07", Comparability.NOT_COMPARABLE);

        assertThat(points(facts, Basis.QUARTER)).noneMatch(TrendPoint::straddles);
    }

    @Test
    void breaksAndDecisionsBeginStretchesAndCautionsDoNot() {
        Rebase decision =
                new Rebase(YearMonth.of(2017, 9), "board", LocalDate.of(2017, 10, 1), "A new way of patrolling.");
        Case facts = Histories.violence()
                .breakAt("2017-06", Comparability.NOT_COMPARABLE)
                .breakAt("2017-11", Comparability.CAUTION)
                .trend(new TrendStyle(XmrOptions.STANDARD, List.of(decision), TravelWindow.SIX_MONTHS));

        List<Stretch> found = Histories.months(facts, "2017-04", "2018-01").stretches();

        assertThat(found)
                .extracting(
                        one -> one.months().start().toString(),
                        one -> one.months().length(),
                        one -> one.because().isPresent(),
                        one -> one.decision().isPresent())
                .containsExactly(
                        tuple("2017-04", 2, false, false),
                        tuple("2017-06", 3, true, false),
                        tuple("2017-09", 5, false, true));
    }

    @Test
    void theProvisionalTailIsMarked() {
        Case facts = Histories.violence().countedFromEvents().provisionalFrom("2017-12");

        Trend found = Histories.months(facts, "2017-10", "2018-01");

        assertThat(found.points())
                .extracting(point -> ((Figure.Known) point.figure()).provisional())
                .containsExactly(false, false, true, true);
        assertThat(found.caveats()).anyMatch(caveat -> caveat.startsWith("Provisional"));
    }

    @Test
    void aSeriesEndsSomewhere() {
        assertThatThrownBy(() -> Histories.months(new Case(), "1998-01", "2018-01"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Histories.months(new Case(), "1998-02", "2018-01").points()).hasSize(240);
    }

    @ParameterizedTest
    @EnumSource(
            value = Basis.class,
            names = {"SNAPSHOT", "SPAN", "COHORT"})
    void someBasesMakeNoSeries(Basis basis) {
        assertThatThrownBy(() -> Histories.trend(new Case(), basis, "2017-04", "2018-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlaceOfWhichNothingIsKnownHasGapsAndReasons() {
        Trend found = Histories.months(new Case(), "2017-04", "2018-01");

        assertThat(found.points()).hasSize(10).allMatch(point -> point.figure() instanceof Figure.Absent);
        assertThat(found.signal()).isInstanceOf(Signal.Refused.class);
        assertThat(found.outlook()).isInstanceOf(Outlook.Refused.class);
        assertThat(found.recent()).isInstanceOf(Recent.Refused.class);
        assertThat(found.directions()).isEmpty();
        assertThat(found.overall()).isEmpty();
        assertThat(found.question().area().code()).isEqualTo(BARKING);
    }

    @Test
    void anOlderPopulationIsTold() {
        Case facts =
                new Case().perHead(1000).residents(Case.BARKING, 2016, 50_000).count(Case.BARKING, "2018-01", 100);

        assertThat(Histories.months(facts, "2018-01", "2018-01").caveats())
                .contains("The population of 2017 is not known; that of 2016 is used.");
        assertThat(Histories.months(facts.residents(Case.BARKING, 2017, 50_000), "2018-01", "2018-01")
                        .caveats())
                .noneMatch(caveat -> caveat.startsWith("The population"));
    }
}
