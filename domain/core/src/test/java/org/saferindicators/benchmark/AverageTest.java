package org.saferindicators.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.place.AreaKind;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.peer.Against;
import org.saferindicators.statistics.peer.GroupAverage;

class AverageTest {

    private static Average.Known average(Case facts) {
        return (Average.Known) Peers.benchmark(facts).average();
    }

    /** Of five alike the area is a fifth, and not more: 10 + 4 x 20 of 500. */
    @Test
    void aFifthOfTheGroupCountsInItsAverage() {
        Average.Known found = average(Peers.shares(true, 100, 10, 20, 20, 20, 20));

        assertThat(found.average()).isEqualTo(new GroupAverage(18, GroupAverage.Method.POOLED, 5));
        assertThat(found.withoutOwn()).isFalse();
    }

    /** Of four alike the area is a quarter: 3 x 20 of 300. */
    @Test
    void moreThanAFifthIsLeftOutAndSaid() {
        Benchmark found = Peers.benchmark(Peers.shares(true, 100, 10, 20, 20, 20));

        assertThat(((Average.Known) found.average()).average().value()).isCloseTo(20, within(1e-12));
        assertThat(((Average.Known) found.average()).withoutOwn()).isTrue();
        assertThat(found.caveats()).contains("Barking and Dagenham is left out of the group's average.");
    }

    @Test
    void aListWithoutTheAreaItselfLeavesItOut() {
        Average.Known found = average(Peers.shares(false, 100, 10, 20, 20, 20, 20, 20, 20));

        assertThat(found.average()).isEqualTo(new GroupAverage(20, GroupAverage.Method.POOLED, 6));
        assertThat(found.withoutOwn()).isTrue();
    }

    /** 10 of 50 and 30 of 350 are 40 of 400, not the mean of 20 and 8.6 percent. */
    @Test
    void largePeersWeighMore() {
        Case facts = new Case().percentage().parts(Peers.YEAR, 1, 10);
        facts.place("a", AreaKind.DISTRICT).parts("a", Peers.YEAR, 10, 50);
        facts.place("b", AreaKind.DISTRICT).parts("b", Peers.YEAR, 30, 350);
        facts.says(Peers.group(false, "a", "b"));

        assertThat(average(facts).average().value()).isEqualTo(10);
    }

    @Test
    void withoutCountsItIsTheMeanOfPublishedRatesAndJudgesNobody() {
        Benchmark found = Peers.benchmark(Peers.values(9, 1, 2, 4));

        assertThat(((Average.Known) found.average()).average())
                .isEqualTo(new GroupAverage(4, GroupAverage.Method.MEAN_OF_PUBLISHED, 4));
        assertThat(((Average.Known) found.average()).against()).isEmpty();
        assertThat(found.members()).allMatch(one -> one.against().isEmpty());
        assertThat(found.estimate()).isEmpty();
        assertThat(found.funnel()).isEmpty();
    }

    @Test
    void onePeerWithoutCountsLeavesThePublishedRates() {
        Case facts = Peers.shares(false, 100, 10, 20, 30).place("z", AreaKind.DISTRICT);
        facts.count("z", Peers.YEAR, 70).says(Peers.group("2017-05-01", false, "a", "b", "z"));

        Benchmark found = Peers.benchmark(facts);

        assertThat(((Average.Known) found.average()).average())
                .isEqualTo(new GroupAverage(40, GroupAverage.Method.MEAN_OF_PUBLISHED, 3));
        assertThat(((Average.Known) found.average()).against()).isEmpty();
        assertThat(found.members()).hasSize(4).allMatch(one -> one.against().isEmpty());
        assertThat(found.estimate()).isPresent();
        assertThat(found.funnel()).isEmpty();
    }

    /** The average is 20; the interval of 28 of 100 is 20.1 to 37.5, that of 12 is 7.0 to 19.8, of 20 about itself. */
    @ParameterizedTest
    @CsvSource({
        "28, LOWER_IS_BETTER, WORSE",
        "28, HIGHER_IS_BETTER, BETTER",
        "28, NEUTRAL, HIGHER",
        "12, LOWER_IS_BETTER, BETTER",
        "12, HIGHER_IS_BETTER, WORSE",
        "12, WITHIN_BAND, LOWER",
        "20, LOWER_IS_BETTER, SIMILAR",
        "27, LOWER_IS_BETTER, SIMILAR"
    })
    void theWholeIntervalDecides(double own, Polarity polarity, Against verdict) {
        Case facts = Peers.shares(false, 100, own, 20, 20, 20).rule(new Rule.Monitoring(1), polarity);

        assertThat(average(facts).against()).contains(verdict);
    }

    @Test
    void moreConfidenceIsMoreCautious() {
        Benchmark found = Peers.benchmark(Peers.shares(false, 100, 28, 20, 20, 20), Peers.YEAR, 0.998);

        assertThat(((Average.Known) found.average()).against()).contains(Against.SIMILAR);
        assertThat(found.estimate().orElseThrow().confidence()).isEqualTo(0.998);
    }

    /** 10 of 1,000 and 30 of 1,000 twice: left out, the average is 60 of 2,000; the exact lower limit of 9 is 4.1154. */
    @Test
    void ratesArePooledPerThousand() {
        Benchmark found = Peers.benchmark(Peers.rates(1000, 9, 30, 30));

        assertThat(((Average.Known) found.average()).average().value()).isCloseTo(30, within(1e-12));
        assertThat(((Average.Known) found.average()).against()).contains(Against.BETTER);
        assertThat(found.estimate().orElseThrow().interval().lower()).isCloseTo(4.1154, within(1e-4));
        assertThat(found.estimate().orElseThrow().method()).isEqualTo("byar-or-exact");
    }

    /** Wilson at 0 and at all of n: from exactly 0, to exactly 100. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 3, 7, 100, 1_000, 12_345_678})
    void nobodyAndEverybodyStayWithinTheirEnds(double of) {
        Interval none = interval(Peers.benchmark(Peers.shares(true, of, 0, 1, 1)));
        Interval all = interval(Peers.benchmark(Peers.shares(true, of, of, 1, 1)));

        assertThat(none.lower()).isGreaterThanOrEqualTo(0).isCloseTo(0, within(1e-9));
        assertThat(1 / none.lower()).isPositive();
        assertThat(all.upper()).isLessThanOrEqualTo(100).isCloseTo(100, within(1e-9));
    }

    private static Interval interval(Benchmark found) {
        return found.estimate().orElseThrow().interval();
    }

    @Test
    void aNumeratorAboveItsDenominatorHasNoIntervalAndNoFunnel() {
        Benchmark found = Peers.benchmark(Peers.shares(false, 10, 12, 5, 5, 5));

        assertThat(found.estimate()).isEmpty();
        assertThat(found.funnel()).isEmpty();
        assertThat(((Average.Known) found.average()).average().value()).isEqualTo(50);
        assertThat(((Average.Known) found.average()).against()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void nobodyLivesInAPopulationOfZero(long persons) {
        Case facts = new Case().perHead(1000).count(Case.BARKING, Peers.YEAR, 5);
        facts.residents(Case.BARKING, 2017, persons).says(Peers.group(true, "E09000003"));

        assertThat(Peers.benchmark(facts).own().figure())
                .isInstanceOfSatisfying(
                        Figure.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.ZERO_BASE));
    }

    @Test
    void withoutAPopulationThereIsNoRateAndTheOthersStand() {
        Case facts = Peers.rates(1000, 9, 30, 30, 30).place("z", AreaKind.DISTRICT);
        facts.count("z", Peers.YEAR, 7).says(Peers.group("2017-05-01", true, "a", "b", "c", "z"));

        Benchmark found = Peers.benchmark(facts);

        assertThat(((Standing.Placed) found.standing()).text()).isEqualTo("1st of 4; 1 missing");
        assertThat(found.members().getLast().figure()).isInstanceOf(Figure.Refused.class);
    }

    @Test
    void withoutAPeerThereIsNoAverage() {
        Benchmark found = Peers.benchmark(
                Peers.values(9, Double.NaN, Double.NaN).says(Peers.group("2017-05-01", false, "a", "b")));

        assertThat(((Average.None) found.average()).refusal().reason()).isEqualTo(RefusalReason.NO_INPUTS);
    }

    @Test
    void membersAreJudgedAgainstTheSameAverage() {
        Benchmark found = Peers.benchmark(Peers.shares(false, 100, 20, 5, 20, 35));

        assertThat(found.members())
                .extracting(one -> one.against().orElseThrow())
                .isEqualTo(List.of(Against.BETTER, Against.SIMILAR, Against.SIMILAR, Against.WORSE));
    }
}
