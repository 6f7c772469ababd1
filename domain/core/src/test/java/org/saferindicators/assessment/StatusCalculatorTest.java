package org.saferindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.saferindicators.assessment.Case.BARKING;
import static org.saferindicators.assessment.Case.FORCE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.AbsenceReason;
import org.saferindicators.observation.Figure;
import org.saferindicators.observation.How;
import org.saferindicators.observation.Origin;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.Basis;
import org.saferindicators.period.Period;

class StatusCalculatorTest {

    private static final String NOW = "2017-04/2018-01";
    private static final String THEN = "2016-04/2017-01";

    /** Figures and colours as the partnership published them for April 2017 to January 2018. */
    @ParameterizedTest
    @CsvSource({
        "1785, 1791, -6, AMBER",
        "1118, 1142, -24, AMBER",
        "1319, 1046, 273, RED",
        "1497, 1578, -81, GREEN",
        "5196, 5559, -363, GREEN",
        "379, 255, 124, RED",
        "216, 193, 23, RED",
        "57, 57, 0, AMBER",
    })
    void coloursAsPublished(double value, double before, double change, Status status) {
        IndicatorStatus found = new Case()
                .count(BARKING, NOW, value)
                .count(BARKING, THEN, before)
                .status(BARKING, NOW);

        assertThat(found.performance().status()).isEqualTo(status);
        assertThat(found.change().difference()).contains(change);
        assertThat(found.change().origin()).isEqualTo(Origin.COMPUTED);
    }

    @Test
    void saysItselfInASentence() {
        IndicatorStatus found = new Case()
                .count(BARKING, NOW, 1319)
                .count(BARKING, THEN, 1046)
                .printedChange(Case.LONDON, NOW, 13.0)
                .status(BARKING, NOW);

        assertThat(found.sentence())
                .isEqualTo(
                        "Burglary in Barking and Dagenham, April 2017 to January 2018: 1,319, up 273 (26.1 %) on 1,046,"
                                + " red because it is 273 above the same months a year earlier (1,046), worse by more than 5 %;"
                                + " London +13.0 % (published).");
        ChangeFrom london = found.comparators().getFirst().change();
        assertThat(london.origin()).isEqualTo(Origin.PUBLISHED);
        assertThat(london.refusal().orElseThrow().reason()).isEqualTo(RefusalReason.NO_INPUTS);
    }

    @Test
    void showsHowFarTheBoundariesAre() {
        IndicatorStatus found =
                new Case().count(BARKING, NOW, 1319).count(BARKING, THEN, 1046).status(BARKING, NOW);

        // 5 % of 1,046 is 52.3: green below 993.7, red above 1,098.3
        assertThat(found.performance().distance())
                .extracting(Performance.Boundary::name, edge -> Math.round(edge.value() * 10) / 10.0)
                .containsExactly(tuple("green", 993.7), tuple("red", 1098.3));
        assertThat(found.performance().distance().getLast().gap()).isCloseTo(220.7, within(1e-9));
    }

    @Test
    void aTargetIsTakenInProportionToTheMonthsGone() {
        IndicatorStatus found = new Case()
                .rule(new Rule.Target(0, 1), Polarity.LOWER_IS_BETTER)
                .target(new Target.Maximum(169))
                .count(BARKING, NOW, 145)
                .status(BARKING, NOW);

        // 169 x 10 / 12 = 140.83: 145 is above it, though below the 169 of the year
        assertThat(found.target().orElseThrow().forWindow().orElseThrow()).isCloseTo(140.8333, within(1e-4));
        assertThat(found.performance().status()).isEqualTo(Status.RED);
    }

    @Test
    void belowTheBandIsOutsideIt() {
        IndicatorStatus found = new Case()
                .percentage()
                .rule(new Rule.Band(0, 1), Polarity.WITHIN_BAND)
                .target(new Target.Within(28, 40))
                .count(BARKING, NOW, 17.9)
                .status(BARKING, NOW);

        assertThat(found.performance().status()).isEqualTo(Status.RED);
        assertThat(found.performance().because()).isEqualTo("it is 10.1 below the band 28.0 to 40.0");
    }

    @Test
    void monitoringHasNoColourWhateverTheFigures() {
        IndicatorStatus found = new Case()
                .rule(new Rule.Monitoring(1), Polarity.NEUTRAL)
                .count(BARKING, NOW, 2174)
                .count(BARKING, THEN, 2025)
                .status(BARKING, NOW);

        assertThat(found.performance().status()).isEqualTo(Status.MONITORING);
        assertThat(found.change().percent().orElseThrow()).isCloseTo(100.0 * 149 / 2025, within(1e-12));
    }

    @Test
    void acrossABreakNothingIsCompared() {
        IndicatorStatus found = new Case()
                .breakAt("2017-04-01", Comparability.NOT_COMPARABLE)
                .count(BARKING, NOW, 1000)
                .count(BARKING, THEN, 800)
                .status(BARKING, NOW);

        assertThat(found.change().comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(found.change().percent()).isEmpty();
        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
        assertThat(found.current().figure().quantity()).map(Quantity::value).contains(1000.0);
    }

    @Test
    void aBreakThatLeavesTheTotalComparableRefusesNothing() {
        IndicatorStatus found = new Case()
                .breakAt("2017-04-01", Comparability.COMPARABLE)
                .breakAt("2014-04", Comparability.NOT_COMPARABLE)
                .count(BARKING, NOW, 1319)
                .count(BARKING, THEN, 1046)
                .status(BARKING, NOW);

        assertThat(found.change().comparability()).isEqualTo(Comparability.COMPARABLE);
        assertThat(found.performance().status()).isEqualTo(Status.RED);
    }

    @Test
    void aMissingMonthRefusesTheWindowAndNamesTheMonth() {
        Case facts = new Case();
        facts.count(BARKING, "2017-04", 10).count(BARKING, "2017-06", 10);

        IndicatorStatus found =
                facts.status(BARKING, Period.parse("2017-06"), Basis.FINANCIAL_YEAR_TO_DATE, LocalDate.of(2018, 3, 28));

        assertThat(found.current().figure()).isInstanceOfSatisfying(Figure.Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.INCOMPLETE_PERIOD);
            assertThat(refused.coverage().missingMonths()).hasToString("[2017-05]");
        });
        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
    }

    @Test
    void aMissingRowIsZeroOnlyWhereTheDatasetSaysSoAndAnEditionCoversIt() {
        Case facts = new Case().missingIsZero();
        facts.count(BARKING, "2017-04", 10).count(BARKING, "2017-06", 10);

        Figure covered = facts.status(
                        BARKING, Period.parse("2017-06"), Basis.FINANCIAL_YEAR_TO_DATE, LocalDate.of(2018, 3, 28))
                .current()
                .figure();
        Figure beyond = facts.status(BARKING, "2018-02").current().figure();

        assertThat(covered.quantity()).map(Quantity::value).contains(20.0);
        assertThat(beyond).isInstanceOf(Figure.Absent.class);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-28, 2018-02, NOT_DUE", "2018-03-31, 2018-02, LATE", "2018-03-28, 2017-12, NOT_COLLECTED"})
    void absenceSaysWhetherItIsDue(LocalDate asAt, String month, AbsenceReason reason) {
        Figure figure = new Case()
                .status(BARKING, Period.parse(month), Basis.MONTH, asAt)
                .current()
                .figure();

        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Absent.class,
                        absent -> assertThat(absent.absence().reason()).isEqualTo(reason));
    }

    @Test
    void aFigureForTheWholeWindowBeatsTheSumOfItsMonthsAndBothAreKept() {
        Case facts = new Case().count(BARKING, "2017-04/2017-06", 560);
        facts.count(BARKING, "2017-04", 166).count(BARKING, "2017-05", 206).count(BARKING, "2017-06", 182);

        Figure.Known figure = (Figure.Known)
                facts.status(BARKING, "2017-04/2017-06").current().figure();

        assertThat(figure.amount().value()).isEqualTo(560);
        assertThat(figure.how()).isEqualTo(How.DIRECT);
        assertThat(figure.sumOfParts()).map(Quantity::value).contains(554.0);
    }

    @Test
    void sharesAddUpByNumeratorAndDenominator() {
        Case facts = new Case().percentage().parts("2017-04", 1, 10).parts("2017-05", 30, 90);

        Figure figure = facts.status(BARKING, "2017-04/2017-05").current().figure();

        // 31 of 100, not the mean of 10 % and 33.3 %
        assertThat(figure.quantity()).contains(new Quantity(31, Optional.of(31.0), Optional.of(100.0)));
    }

    @Test
    void printedSharesAreNeverAveraged() {
        Case facts = new Case().percentage().count(BARKING, "2017-04", 22.7).count(BARKING, "2017-05", 17.1);

        assertThat(facts.status(BARKING, "2017-04/2017-05").current().figure())
                .isInstanceOfSatisfying(
                        Figure.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.NON_ADDITIVE));
    }

    @Test
    void aForceIsComparedOverThePartsOfBothWindows() {
        Case facts = new Case().count(BARKING, NOW, 110).count(BARKING, THEN, 100);
        facts.count("E09000003", NOW, 220).count("E09000003", THEN, 200).count("airports", NOW, 70);

        IndicatorStatus found = facts.status(FORCE, NOW);

        assertThat(found.current().figure().quantity()).map(Quantity::value).contains(400.0);
        // without the airports: 330 on 300
        assertThat(found.change().difference()).contains(30.0);
        assertThat(found.change().percent()).contains(10.0);
        assertThat(found.caveats()).anyMatch(caveat -> caveat.contains("airports"));
    }

    @Test
    void aTotalThatLacksAPartIsNoFigure() {
        Case facts =
                new Case().count(BARKING, NOW, 1319).count(BARKING, THEN, 1046).printedChange(FORCE, NOW, 13.0);

        IndicatorStatus found = facts.status(FORCE, NOW);

        assertThat(found.current().figure()).isInstanceOfSatisfying(Figure.Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(RefusalReason.NO_INPUTS);
            assertThat(refused.coverage().missingAreas()).containsExactly("E09000003", "airports");
        });
        assertThat(found.change().origin()).isEqualTo(Origin.PUBLISHED);
        assertThat(found.change().percent()).contains(13.0);
        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
    }

    @Test
    void anOwnTotalIsNeverSetAgainstASumOfParts() {
        Case facts = new Case().count(FORCE, NOW, 500).count(BARKING, THEN, 100).count("E09000003", THEN, 200);

        IndicatorStatus found = facts.status(FORCE, NOW);

        assertThat(found.current().figure().quantity()).map(Quantity::value).contains(500.0);
        assertThat(found.comparator().quantity()).map(Quantity::value).contains(300.0);
        assertThat(found.change().difference()).isEmpty();
        assertThat(found.change().refusal().orElseThrow().text()).contains("only for its parts");
        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
    }

    @Test
    void beyondCompletenessNothingIsColoured() {
        String beyond = "2017-04/2018-02";
        Case facts = new Case().count(BARKING, beyond, 100).count(BARKING, "2016-04/2017-02", 50);

        IndicatorStatus found = facts.status(BARKING, beyond);

        assertThat(found.current().figure().quantity()).isPresent();
        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
        assertThat(found.performance().refusal().orElseThrow().reason()).isEqualTo(RefusalReason.INCOMPLETE_PERIOD);
    }
}
