package org.saferindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.saferindicators.assessment.Case.BARKING;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saferindicators.feed.PublishedFigure;
import org.saferindicators.feed.Statistic;
import org.saferindicators.feed.Target;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.PrintedChange;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.Period;
import org.saferindicators.statistics.significance.Verdict;

class ComparisonTest {

    private static final Comparison BASELINE = new Comparison.Baseline(Period.parse("FY2012/13"));

    /** The changes that a police and crime plan prints against 2012/13, rounded to whole percents there. */
    @ParameterizedTest
    @CsvSource({"667, 271, -59", "5929, 4494, -24", "5417, 2827, -48", "1162, 397, -66"})
    void changesOnABaselineAsPublished(double before, double now, long percent) {
        IndicatorStatus found = new Case()
                .comparedWith(BASELINE)
                .count(BARKING, "FY2012/13", before)
                .count(BARKING, "R12M:2015-12", now)
                .status(BARKING, "R12M:2015-12");

        assertThat(Math.round(found.change().percent().orElseThrow())).isEqualTo(percent);
    }

    /** 104 in twelve months, 76 in nine: a defect of the page, not a fall of 27 % (methods, section 19, item 7). */
    @Test
    void neverSetsNineMonthsAgainstTwelve() {
        IndicatorStatus found = new Case()
                .comparedWith(new Comparison.YearEnd())
                .rule(new Rule.Comparator(5, 1), Polarity.LOWER_IS_BETTER)
                .count(BARKING, "FY2016/17", 104)
                .count(BARKING, "2017-04/2017-12", 76)
                .status(BARKING, "2017-04/2017-12");

        assertThat(found.change().percent()).isEmpty();
        assertThat(found.change().refusal().orElseThrow().reason()).isEqualTo(RefusalReason.UNEQUAL_PERIODS);
        assertThat(found.change().refusal().orElseThrow().instead())
                .isEqualTo("the same 9 months, April 2016 to December 2016");
        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
    }

    @Test
    void comparesWithThePeriodBefore() {
        IndicatorStatus found = new Case()
                .comparedWith(new Comparison.PreviousPeriod())
                .rule(new Rule.Comparator(5, 1), Polarity.LOWER_IS_BETTER)
                .count(BARKING, "FY2017/18-Q1", 100)
                .count(BARKING, "FY2017/18-Q2", 94)
                .status(BARKING, "FY2017/18-Q2");

        assertThat(found.performance().status()).isEqualTo(Status.GREEN);
        assertThat(found.performance().because()).contains("the period before (100)");
    }

    /** Against London: 94 is 6 % below 100. */
    @ParameterizedTest
    @CsvSource({"94, GREEN", "96, AMBER", "106, RED"})
    void comparesWithAnotherArea(double value, Status status) {
        IndicatorStatus found = new Case()
                .rule(new Rule.Benchmark(Case.LONDON, 5, 1), Polarity.LOWER_IS_BETTER)
                .count(BARKING, "2017-04/2018-01", value)
                .count(Case.LONDON, "2017-04/2018-01", 100)
                .status(BARKING, "2017-04/2018-01");

        assertThat(found.performance().status()).isEqualTo(status);
    }

    /** A 16 % fall of what should rise is off track; 4.3 % more of what should fall too. */
    @ParameterizedTest
    @CsvSource({
        "-16, HIGHER_IS_BETTER, RED",
        "4.3, LOWER_IS_BETTER, RED",
        "-34.8, LOWER_IS_BETTER, GREEN",
        "0, LOWER_IS_BETTER, GREEN"
    })
    void readsAPrintedChange(double printed, Polarity polarity, Status status) {
        Rule rule = new Rule.Printed(PrintedChange.CHANGE_PERCENT, 0, 1);

        IndicatorStatus found = new Case()
                .rule(rule, polarity)
                .printedChange(BARKING, "2017-04/2017-09", printed)
                .status(BARKING, "2017-04/2017-09");

        assertThat(found.performance().status()).isEqualTo(status);
        assertThat(found.change().refusal().orElseThrow().reason()).isEqualTo(RefusalReason.NO_INPUTS);
    }

    @Test
    void aPrintedChangeOfAnotherKindDecidesNothing() {
        IndicatorStatus found = new Case()
                .rule(new Rule.Printed(PrintedChange.ABOVE_TARGET, 0, 1), Polarity.LOWER_IS_BETTER)
                .printedChange(BARKING, "2017-04/2017-09", -5)
                .status(BARKING, "2017-04/2017-09");

        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
    }

    /** A fall of 10 % on 200 is a limit of 180. */
    @ParameterizedTest
    @CsvSource({"180, GREEN", "181, RED"})
    void holdsATargetAgainstTheBaseline(double value, Status status) {
        IndicatorStatus found = new Case()
                .comparedWith(new Comparison.Baseline(Period.parse("FY2012/13")))
                .rule(new Rule.Target(0, 1), Polarity.LOWER_IS_BETTER)
                .target(new Target.ChangeOnBaseline(-10))
                .count(BARKING, "FY2012/13", 200)
                .count(BARKING, "R12M:2018-01", value)
                .status(BARKING, "R12M:2018-01");

        assertThat(found.target().orElseThrow().forWindow()).contains(180.0);
        assertThat(found.performance().status()).isEqualTo(status);
    }

    @Test
    void aTargetOnLastYearIsNotHeldAcrossABreak() {
        IndicatorStatus found = new Case()
                .breakAt("2017-04", Comparability.NOT_COMPARABLE)
                .rule(new Rule.Target(0, 1), Polarity.LOWER_IS_BETTER)
                .target(new Target.ChangeOnLastYear(-5))
                .count(BARKING, "FY2016/17", 200)
                .count(BARKING, "FY2017/18", 100)
                .status(BARKING, "FY2017/18");

        assertThat(found.target().orElseThrow().forWindow()).isEmpty();
        assertThat(found.performance().status()).isEqualTo(Status.UNAVAILABLE);
    }

    @Test
    void marksAQuarterThatStillRuns() {
        IndicatorStatus found = new Case()
                .count(BARKING, "2017-10", 10)
                .count(BARKING, "2017-11", 12)
                .count(BARKING, "2016-10", 20)
                .count(BARKING, "2016-11", 20)
                .status(
                        BARKING,
                        Period.parse("2017-11"),
                        org.saferindicators.period.Basis.QUARTER,
                        java.time.LocalDate.of(2018, 1, 5));

        assertThat(found.change().difference()).contains(-18.0);
        assertThat(found.caveats()).anySatisfy(caveat -> assertThat(caveat).startsWith("The quarter is not over"));
    }

    @Test
    void aProjectionOfTheYearBelongsToNoWindowByItself() {
        PublishedFigure projection = new PublishedFigure(
                "d",
                Optional.of("plan"),
                "indicator",
                BARKING,
                Period.parse("FY2017/18"),
                Statistic.PROJECTED_CHANGE_PERCENT,
                Optional.of(-34.8),
                Optional.empty(),
                Optional.empty(),
                "the page",
                Optional.empty(),
                Optional.empty());

        IndicatorStatus found = new Case().says(projection).status(BARKING, "FY2017/18-Q2");

        assertThat(found.published()).isEmpty();
    }

    /**
     * The counts of a police and crime plan on 2012/13 (methods, section 19): thefts from and of vehicles are significantly
     * more on any test, burglary of dwellings is not. Percentages without their bases are not tested.
     */
    @ParameterizedTest
    @CsvSource({"5236, 6691, RED", "1051, 1428, RED", "3935, 4014, AMBER", "4365, 4452, AMBER", "667, 271, GREEN"})
    void asksWhetherAChangeIsSignificant(double before, double now, Status status) {
        IndicatorStatus found = new Case()
                .comparedWith(BASELINE)
                .rule(new Rule.Significance(95, 1), Polarity.LOWER_IS_BETTER)
                .count(BARKING, "FY2012/13", before)
                .count(BARKING, "R12M:2015-12", now)
                .status(BARKING, "R12M:2015-12");

        assertThat(found.performance().status()).isEqualTo(status);
        assertThat(found.significance().orElseThrow().method()).isEqualTo(Significance.Method.EXACT);
    }

    /** 1,319 against 1,046 spread over ten months as evenly as can be: matched months, and surely more. */
    @Test
    void testsMonthsWhereThereAreMonths() {
        Case months = new Case();
        for (int i = 0; i < 10; i++) {
            YearMonth month = YearMonth.of(2017, 4).plusMonths(i);
            months.count(BARKING, month.toString(), i == 0 ? 140 : 131);
            months.count(BARKING, month.minusYears(1).toString(), i == 0 ? 110 : 104);
        }

        IndicatorStatus found = months.status(BARKING, "2017-04/2018-01");

        assertThat(found.significance().orElseThrow().method()).isEqualTo(Significance.Method.MATCHED_MONTHS);
        assertThat(found.significance().orElseThrow().verdict()).isEqualTo(Verdict.DETERIORATION);
    }

    @Test
    void nothingIsTestedAcrossABreak() {
        IndicatorStatus found = new Case()
                .breakAt("2017-04", Comparability.NOT_COMPARABLE)
                .count(BARKING, "FY2016/17", 200)
                .count(BARKING, "FY2017/18", 100)
                .status(BARKING, "FY2017/18");

        assertThat(found.significance()).isEmpty();
    }

    /** 842 and 909 of 1,000 people: 6.7 points more, significant in R (vector pchg-d001). */
    @Test
    void aSurveyStandsOnItsBase() {
        IndicatorStatus found = new Case()
                .percentage()
                .rule(new Rule.PreviousYear(5, 1), Polarity.HIGHER_IS_BETTER)
                .survey("FY2017/18", 90.9, 1000)
                .survey("FY2016/17", 84.2, 1000)
                .status(BARKING, "FY2017/18");

        assertThat(found.current().figure().quantity().orElseThrow().denominator())
                .contains(1000.0);
        assertThat(found.significance().orElseThrow().method()).isEqualTo(Significance.Method.PROPORTIONS);
        assertThat(found.significance().orElseThrow().verdict()).isEqualTo(Verdict.IMPROVEMENT);
    }

    @ParameterizedTest
    @CsvSource({"9, true, false", "10, false, true", "29, false, true", "30, false, false"})
    void aSmallBaseIsFlaggedAndATinyOneSuppressed(double asked, boolean suppressed, boolean flagged) {
        IndicatorStatus found =
                new Case().percentage().survey("FY2017/18", 50, asked).status(BARKING, "FY2017/18");

        assertThat(found.current().figure().quantity().isEmpty()).isEqualTo(suppressed);
        assertThat(found.caveats().stream().anyMatch(caveat -> caveat.startsWith("Low base")))
                .isEqualTo(flagged);
    }

    /** 1,200 offences in twelve months after 1,000, but 270 in the last three after 300: both arrows are shown. */
    @Test
    void hasADirectionForEachWindow() {
        IndicatorStatus found = new Case()
                .count(BARKING, "R12M:2018-01", 1200)
                .count(BARKING, "R12M:2017-01", 1000)
                .count(BARKING, "2017-11/2018-01", 270)
                .count(BARKING, "2016-11/2017-01", 300)
                .status(BARKING, "2018-01");

        assertThat(found.directions())
                .extracting(DirectionOfTravel::window, one -> one.direction().word(), DirectionOfTravel::merit)
                .containsExactly(tuple("rolling-12-months", "up", "worse"), tuple("quarter", "down", "better"));
    }

    @Test
    void hasNoDirectionAcrossABreak() {
        IndicatorStatus found = new Case()
                .breakAt("2017-04", Comparability.NOT_COMPARABLE)
                .count(BARKING, "R12M:2018-01", 1200)
                .count(BARKING, "R12M:2017-01", 1000)
                .status(BARKING, "2018-01");

        assertThat(found.directions()).isEmpty();
    }
}
