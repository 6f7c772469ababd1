package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.saferindicators.assessment.Case.BARKING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.assessment.Significance;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.statistics.significance.Verdict;

class DirectionsTest {

    private static List<TestedTravel> directions(Case facts) {
        return Histories.months(facts, "2017-04", "2018-01").directions();
    }

    private static TestedTravel quarter(Case facts) {
        return directions(facts).stream()
                .filter(one -> one.travel().window().equals("quarter"))
                .findFirst()
                .orElseThrow();
    }

    private static Significance.Method method(TestedTravel found) {
        return found.significance().orElseThrow().method();
    }

    /** 1,037 after 1,035 in six months, 495 after 491 in three; of the twelve before the last twelve two are not known. */
    @Test
    void threeWindowsAreEachTestedAgainstTheSameMonthsAYearBefore() {
        assertThat(directions(Histories.violence()))
                .extracting(
                        one -> one.travel().window(),
                        TestedTravel::method,
                        TestedTravel::direction,
                        TestedTravel::merit,
                        DirectionsTest::method)
                .containsExactly(
                        tuple(
                                "six-months",
                                "significance",
                                Direction.STEADY,
                                "same",
                                Significance.Method.MATCHED_MONTHS),
                        tuple("quarter", "significance", Direction.STEADY, "same", Significance.Method.MATCHED_MONTHS));
    }

    @Test
    void theRollingYearNeedsTwentyFourMonths() {
        Case facts = Histories.monthly(Histories.violence(), "2016-02", 100, 100);

        assertThat(directions(facts)).extracting(one -> one.travel().window()).contains("rolling-12-months");
    }

    /** One a month, then two: 100 % more, but ln 2 / sqrt(1/3 + 1/6) = 0.98 on two degrees of freedom is noise. */
    @Test
    void significanceDecidesAndNotTolerance() {
        Case facts = Histories.monthly(new Case(), "2016-11", 1, 1, 1);
        Histories.monthly(facts, "2017-11", 2, 2, 2);

        TestedTravel found = quarter(facts);

        assertThat(found.travel().direction()).isEqualTo(Direction.UP);
        assertThat(found.travel().merit()).isEqualTo("worse");
        assertThat(found.direction()).isEqualTo(Direction.STEADY);
        assertThat(found.merit()).isEqualTo("same");
    }

    /** 2 % fewer of 100,000 a month is within tolerance and yet no noise: ln 0.98 / sqrt(1/3e5 + 1/2.94e5) = -7.8. */
    @Test
    void aSmallMoveOfManyIsAMove() {
        Case facts = Histories.monthly(new Case(), "2016-11", 100_000, 100_000, 100_000);
        Histories.monthly(facts, "2017-11", 98_000, 98_000, 98_000);

        TestedTravel found = quarter(facts);

        assertThat(found.travel().direction()).isEqualTo(Direction.STEADY);
        assertThat(found.direction()).isEqualTo(Direction.DOWN);
        assertThat(found.merit()).isEqualTo("better");
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_IS_BETTER, 300, UP, worse",
        "HIGHER_IS_BETTER, 300, UP, better",
        "NEUTRAL, 300, UP, neither",
        "LOWER_IS_BETTER, 30, DOWN, better",
        "HIGHER_IS_BETTER, 30, DOWN, worse",
        "NEUTRAL, 30, DOWN, neither"
    })
    void everyDirectionIsBetterOrWorseOrNeither(Polarity polarity, double now, Direction direction, String merit) {
        Case facts = Histories.monthly(new Case(), "2016-11", 100, 100, 100).rule(new Rule.Monitoring(1), polarity);
        Histories.monthly(facts, "2017-11", now, now, now);

        assertThat(quarter(facts))
                .extracting(TestedTravel::direction, TestedTravel::merit)
                .containsExactly(direction, merit);
    }

    @Test
    void withoutMonthsTheTestIsExact() {
        Case facts = new Case().count(BARKING, "2016-11/2017-01", 300).count(BARKING, "2017-11/2018-01", 200);

        TestedTravel found = quarter(facts);

        assertThat(method(found)).isEqualTo(Significance.Method.EXACT);
        assertThat(found.direction()).isEqualTo(Direction.DOWN);
    }

    /** 842 and 909 of 1,000: significant in R (vector pchg-d001), put together from months of 300, 300 and the rest. */
    @Test
    void percentagesAreTestedByTheirParts() {
        Case facts = new Case()
                .percentage()
                .rule(new Rule.PreviousYear(5, 1), Polarity.HIGHER_IS_BETTER)
                .parts("2016-11", 300, 350)
                .parts("2016-12", 300, 350)
                .parts("2017-01", 242, 300)
                .parts("2017-11", 300, 350)
                .parts("2017-12", 300, 350)
                .parts("2018-01", 309, 300 + 9)
                .parts("2016-10", 1, 2);

        TestedTravel found = quarter(facts);

        assertThat(method(found)).isEqualTo(Significance.Method.PROPORTIONS);
        assertThat(found.significance().orElseThrow().verdict()).isEqualTo(Verdict.IMPROVEMENT);
        assertThat(found.direction()).isEqualTo(Direction.UP);
        assertThat(found.merit()).isEqualTo("better");
    }

    /** 600 of 100,000 after 300 of 50,000 is the same rate; 600 of the same 50,000 is twice as many. */
    @ParameterizedTest
    @CsvSource({"100000, STEADY, same", "50000, UP, worse"})
    void ratesAreTestedOverTheirPopulations(long persons, Direction direction, String merit) {
        Case facts = new Case()
                .perHead(1000)
                .residents(BARKING, 2016, 50_000)
                .residents(BARKING, 2017, persons)
                .count(BARKING, "2016-11/2017-01", 300)
                .count(BARKING, "2017-11/2018-01", 600);

        assertThat(quarter(facts))
                .extracting(DirectionsTest::method, TestedTravel::direction, TestedTravel::merit)
                .containsExactly(Significance.Method.EXACT, direction, merit);
    }

    /** Until the mid-year of a window is known, the latest one before it stands in. */
    @ParameterizedTest
    @CsvSource({"100000, STEADY, same", "50000, UP, worse"})
    void anOlderPopulationStandsInForOneThatIsNotKnown(long persons, Direction direction, String merit) {
        Case facts = new Case()
                .perHead(1000)
                .residents(BARKING, 2015, 50_000)
                .residents(BARKING, 2017, persons)
                .count(BARKING, "2016-11/2017-01", 300)
                .count(BARKING, "2017-11/2018-01", 600);

        assertThat(quarter(facts))
                .extracting(TestedTravel::direction, TestedTravel::merit)
                .containsExactly(direction, merit);
    }

    /** 103 after 100 is within 3 %, 104 is not. */
    @ParameterizedTest
    @CsvSource({"103, STEADY, same", "104, UP, worse"})
    void whatCannotBeTestedGoesByTolerance(double now, Direction direction, String merit) {
        Case facts = new Case()
                .calculated(Calculation.VALUE)
                .count(BARKING, "2016-11/2017-01", 100)
                .count(BARKING, "2017-11/2018-01", now);

        assertThat(quarter(facts))
                .extracting(TestedTravel::method, TestedTravel::direction, TestedTravel::merit)
                .containsExactly("tolerance", direction, merit);
        assertThat(quarter(facts).significance()).isEmpty();
    }

    @Test
    void aNumeratorAboveItsDenominatorIsNotTested() {
        Case facts = new Case().percentage().parts("2016-11/2017-01", 12, 10).parts("2017-11/2018-01", 5, 10);

        assertThat(quarter(facts).method()).isEqualTo("tolerance");
    }

    @Test
    void thereIsNoDirectionAcrossABreak() {
        assertThat(directions(Histories.violence().breakAt("2017-11", Comparability.NOT_COMPARABLE)))
                .isEmpty();
    }

    /** Fewer than 13 months on the chart: the overall direction is that of the headline window. */
    @Test
    void theHeadlineIsTheWindowThatThePackNames() {
        Case facts = Histories.violence().trend(TrendStyle.headed(TravelWindow.QUARTER));

        Trend found = Histories.months(facts, "2017-04", "2018-01");

        assertThat(found.directions()).extracting(TestedTravel::headline).containsExactly(false, true);
        assertThat(found.overall()).contains(new Trend.Overall("significance", Direction.STEADY, "same"));
    }

    @Test
    void noMoveFromNothingToNothing() {
        Case facts = Histories.monthly(new Case(), "2016-11", 0, 0, 0);
        Histories.monthly(facts, "2017-11", 0, 0, 0);

        assertThat(quarter(facts).direction()).isEqualTo(Direction.STEADY);
        assertThat(quarter(facts).travel().percent()).isEmpty();
    }
}
