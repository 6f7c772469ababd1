package org.saferindicators.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.saferindicators.assessment.Case.BARKING;
import static org.saferindicators.assessment.Case.FORCE;
import static org.saferindicators.assessment.Case.LONDON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.Period;
import org.saferindicators.place.AreaKind;
import org.saferindicators.statistics.peer.Against;

class LargerAreasTest {

    private static final String BARNET = "E09000003";

    private static LargerArea larger(Benchmark found, String code) {
        return found.larger().stream()
                .filter(one -> one.beside().area().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LargerArea larger(Case facts, String code) {
        return larger(Peers.benchmark(facts), code);
    }

    private static Case twentyEightPercent() {
        return new Case().percentage().parts(BARKING, Peers.YEAR, 28, 100);
    }

    @Test
    void declaredComparatorsComeFirstThenWhatHoldsTheArea() {
        assertThat(Peers.benchmark(twentyEightPercent()).larger())
                .extracting(one -> one.beside().area().code())
                .containsExactly(LONDON, FORCE);
    }

    /** 20.1 to 37.5 % lies above 20 and about 21. */
    @ParameterizedTest
    @CsvSource({"20, WORSE", "21, SIMILAR", "38, BETTER"})
    void theOwnIntervalIsHeldAgainstThem(double percent, Against verdict) {
        assertThat(larger(twentyEightPercent().count(LONDON, Peers.YEAR, percent), LONDON)
                        .against())
                .contains(verdict);
    }

    @Test
    void countsOfLargerPlacesJudgeNobody() {
        Case facts = new Case().count(BARKING, Peers.YEAR, 28).count(LONDON, Peers.YEAR, 2000);

        LargerArea found = larger(facts, LONDON);

        assertThat(found.against()).isEmpty();
        assertThat(found.outside()).isEmpty();
        assertThat(found.figure().quantity().map(Quantity::value)).contains(2000.0);
    }

    @Test
    void eachHasItsOwnChange() {
        Case facts = twentyEightPercent().count(LONDON, Peers.YEAR, 22).count(LONDON, "FY2016/17", 25);

        assertThat(larger(facts, LONDON).beside().change().difference()).contains(-3.0);
    }

    @Test
    void itsChangeIsRefusedAcrossABreak() {
        Case facts = twentyEightPercent()
                .count(LONDON, Peers.YEAR, 22)
                .count(LONDON, "FY2016/17", 25)
                .breakAt("2017-04", Comparability.NOT_COMPARABLE);

        assertThat(larger(facts, LONDON)
                        .beside()
                        .change()
                        .refusal()
                        .orElseThrow()
                        .reason())
                .isEqualTo(RefusalReason.NOT_COMPARABLE);
    }

    @ParameterizedTest
    @CsvSource({"FY2016/17", "FY2015/16", "FY2014/15"})
    void aFigureOfAnotherPeriodIsLabelledAndJudgesNobody(String period) {
        Benchmark found = Peers.benchmark(twentyEightPercent().count(LONDON, period, 20));

        assertThat(larger(found, LONDON).earlier())
                .contains(Period.parse(period).months());
        assertThat(larger(found, LONDON).against()).isEmpty();
        assertThat(found.caveats())
                .anyMatch(one -> one.startsWith("London has no figure for these months; shown is April"));
    }

    @Test
    void aFigureOfFourYearsAgoIsNotShown() {
        LargerArea found = larger(twentyEightPercent().count(LONDON, "FY2013/14", 20), LONDON);

        assertThat(found.earlier()).isEmpty();
        assertThat(found.figure().quantity()).isEmpty();
    }

    @Test
    void theLatestOfTheEarlierYearsIsShown() {
        Case facts = twentyEightPercent().count(LONDON, "FY2015/16", 20).count(LONDON, "FY2016/17", 19);

        assertThat(larger(facts, LONDON).figure().quantity().map(Quantity::value))
                .contains(19.0);
    }

    private static Case force(double percent) {
        return twentyEightPercent()
                .parts(BARNET, Peers.YEAR, 40, 100)
                .parts("airports", Peers.YEAR, 30, 100)
                .count(FORCE, Peers.YEAR, percent);
    }

    /** Its parts have 28, 30 and 40 percent. */
    @ParameterizedTest
    @CsvSource({"27.9, true", "28, false", "33, false", "40, false", "40.1, true"})
    void aFigureOutsideTheRangeOfItsPartsIsFlagged(double percent, boolean flagged) {
        Benchmark found = Peers.benchmark(force(percent));

        assertThat(larger(found, FORCE).outside().isPresent()).isEqualTo(flagged);
        assertThat(found.caveats().stream().anyMatch(one -> one.contains("the range of its 3 parts")))
                .isEqualTo(flagged);
    }

    @Test
    void theRangeIsToldWithTheFlag() {
        assertThat(larger(force(50), FORCE).outside()).contains(new LargerArea.OutsideRange(28, 40, 3));
    }

    /** A part without a figure may be what makes the average what it is. */
    @Test
    void aRangeOfSomePartsFlagsNothing() {
        Case facts = twentyEightPercent().parts(BARNET, Peers.YEAR, 40, 100).count(FORCE, Peers.YEAR, 50);

        assertThat(larger(facts, FORCE).outside()).isEmpty();
    }

    /** 28 + 40 + 30 of 300 by its parts: an average of them by nature. */
    @Test
    void aSumOfPartsIsNeverOutsideThem() {
        Case facts = twentyEightPercent().parts(BARNET, Peers.YEAR, 40, 100).parts("airports", Peers.YEAR, 30, 100);

        LargerArea found = larger(facts, FORCE);

        assertThat(found.figure().quantity().orElseThrow().value()).isCloseTo(98 / 3.0, within(1e-12));
        assertThat(found.outside()).isEmpty();
    }

    @Test
    void withoutAnIntervalOfItsOwnNothingIsJudged() {
        Case facts = new Case()
                .calculated(Calculation.VALUE)
                .count(BARKING, Peers.YEAR, 28)
                .count(LONDON, Peers.YEAR, 1);

        assertThat(larger(facts, LONDON).against()).isEmpty();
    }

    @Test
    void anAreaIsNeverComparedWithItself() {
        Case facts = new Case().percentage().place("county", AreaKind.COUNTY);

        assertThat(Peers.benchmark(facts).larger())
                .noneMatch(one -> one.beside().area().code().equals(BARKING))
                .noneMatch(one -> one.beside().area().kind() == AreaKind.COUNTY);
    }
}
