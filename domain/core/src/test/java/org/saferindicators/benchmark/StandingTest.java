package org.saferindicators.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.place.AreaKind;
import org.saferindicators.statistics.peer.Band;
import org.saferindicators.statistics.peer.Placing;

class StandingTest {

    private static final double MISSING = Double.NaN;

    private static Standing.Placed placed(Case facts) {
        return (Standing.Placed) Peers.benchmark(facts).standing();
    }

    private static RefusalReason refusal(Case facts) {
        return ((Standing.None) Peers.benchmark(facts).standing()).refusal().reason();
    }

    @Test
    void tiesShareAPlaceAndTheMissingAreCounted() {
        Standing.Placed found = placed(Peers.values(5, 1, 2, 5, 6, 7, 8, 9, MISSING));

        assertThat(found.text()).isEqualTo("=3rd of 8; 1 missing");
        assertThat(found.order()).isEqualTo(Standing.Order.LOWEST_FIRST);
        // 5 - ceil((8 + 1 - 3) / (8 / 4))
        assertThat(found.placing().quartile()).contains(2);
        assertThat(found.placing().band()).contains(Band.AVERAGE);
    }

    /** Competition ranks: 1, 2, 2, 4 wherever the tie is. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 3, 4, =1st of 4",
        "3, 1, 1, 4, 3rd of 4",
        "2, 1, 2, 4, =2nd of 4",
        "4, 1, 2, 2, 4th of 4",
        "4, 1, 2, 4, =3rd of 4",
        "7, 7, 7, 7, =1st of 4",
        "0, 0, 1, 2, =1st of 4"
    })
    void tiesAtEveryRank(double own, double one, double two, double three, String text) {
        assertThat(placed(Peers.values(own, one, two, three)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_IS_BETTER, 4th of 5, LOWEST_FIRST",
        "HIGHER_IS_BETTER, 2nd of 5, HIGHEST_FIRST",
        "NEUTRAL, 2nd of 5, HIGHEST_FIRST",
        "WITHIN_BAND, 2nd of 5, HIGHEST_FIRST"
    })
    void polaritySaysWhatComesFirst(Polarity polarity, String text, Standing.Order order) {
        Standing.Placed found = placed(Peers.values(4, 1, 2, 3, 5).rule(new Rule.Monitoring(1), polarity));

        assertThat(found.text()).isEqualTo(text);
        assertThat(found.order()).isEqualTo(order);
    }

    @Test
    void threeAreRankedWithoutQuartilesAndTwoAreNot() {
        assertThat(placed(Peers.values(4, 1, 2)).text()).isEqualTo("3rd of 3");
        assertThat(placed(Peers.values(4, 1, 2)).placing().quartile()).isEmpty();
        assertThat(refusal(Peers.values(4, 1, MISSING))).isEqualTo(RefusalReason.TOO_FEW_POINTS);
    }

    @Test
    void countsAreNotRanked() {
        Case facts = Peers.values(4, 1, 2, 3).calculated(Calculation.COUNT);

        assertThat(refusal(facts)).isEqualTo(RefusalReason.NOT_COMPARABLE);
        assertThat(Peers.benchmark(facts).members())
                .hasSize(4)
                .allMatch(one -> one.placing().isEmpty());
        assertThat(Peers.benchmark(facts).average())
                .isInstanceOfSatisfying(
                        Average.None.class,
                        none -> assertThat(none.refusal().reason()).isEqualTo(RefusalReason.NOT_COMPARABLE));
    }

    @Test
    void anAreaWithoutAFigureHasNoPlaceAmongThoseWithOne() {
        Benchmark found = Peers.benchmark(Peers.values(MISSING, 1, 2, 3));

        assertThat(((Standing.None) found.standing()).refusal().reason()).isEqualTo(RefusalReason.NO_INPUTS);
        assertThat(((Average.Known) found.average()).average().value()).isEqualTo(2);
        assertThat(found.members().getLast().own()).isTrue();
    }

    @Test
    void thereIsNoPlaceWithoutAGroup() {
        Benchmark found =
                Peers.benchmark(new Case().calculated(Calculation.VALUE).count(Case.BARKING, Peers.YEAR, 4));

        assertThat(((Standing.None) found.standing()).refusal().reason()).isEqualTo(RefusalReason.NO_INPUTS);
        assertThat(((Average.None) found.average()).refusal().reason()).isEqualTo(RefusalReason.NO_INPUTS);
        assertThat(found.group()).isEmpty();
        assertThat(found.members()).isEmpty();
        assertThat(found.funnel()).isEmpty();
    }

    @Test
    void aPeerNobodyKnowsIsMissingAndNamed() {
        Case facts = new Case().calculated(Calculation.VALUE).count(Case.BARKING, Peers.YEAR, 4);
        for (int i = 0; i < 3; i++) {
            facts.place(Peers.name(i), AreaKind.DISTRICT).count(Peers.name(i), Peers.YEAR, i);
        }
        facts.says(Peers.group(true, "a", "b", "c", "atlantis", Case.BARKING, "a"));

        Benchmark found = Peers.benchmark(facts);

        assertThat(((Standing.Placed) found.standing()).text()).isEqualTo("4th of 4; 1 missing");
        assertThat(found.caveats()).contains("Peers the catalogue does not know: atlantis.");
    }

    @Test
    void membersStandByRankThenByNameAndThoseWithoutAFigureLast() {
        Benchmark found = Peers.benchmark(Peers.values(5, MISSING, 5, 1, MISSING));

        assertThat(found.members())
                .extracting(one -> one.area().code(), one -> one.placing().map(Placing::rank))
                .containsExactly(
                        tuple("c", Optional.of(1)),
                        tuple(Case.BARKING, Optional.of(2)),
                        tuple("b", Optional.of(2)),
                        tuple("a", Optional.empty()),
                        tuple("d", Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "10, 10th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "14, 14th",
        "21, 21st",
        "22, 22nd",
        "23, 23rd",
        "101, 101st",
        "111, 111th",
        "112, 112th",
        "113, 113th"
    })
    void ranksAreSaidAsPeopleSayThem(int rank, String text) {
        assertThat(Ordinal.text(rank)).isEqualTo(text);
    }
}
