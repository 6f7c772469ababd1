package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.observation.RefusalReason;

class ChanceChartTest {

    /** 55 in 13 months: their squared distances from 55/13 add up to 255 - 55 x 55 / 13, over 12 x 55/13. */
    private static final double[] ARSON = {3, 5, 4, 6, 2, 5, 4, 3, 6, 5, 4, 3, 5};

    private static ChanceChart chart(Case facts, String from, String to) {
        return ((Signal.Charted) Histories.months(facts, from, to).signal()).byChance();
    }

    private static void assertRefused(ChanceChart chart, RefusalReason reason) {
        assertThat(chart)
                .isInstanceOfSatisfying(
                        ChanceChart.Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(reason));
    }

    @Test
    void countsThatVaryAsByChanceHaveLimitsOfChance() {
        double mean = 55 / 13.0;
        double squares = 9 + 25 + 16 + 36 + 4 + 25 + 16 + 9 + 36 + 25 + 16 + 9 + 25 - 55 * 55 / 13.0;

        ChanceChart found = chart(Histories.monthly(new Case(), "2017-01", ARSON), "2017-01", "2018-01");

        assertThat(found).isInstanceOfSatisfying(ChanceChart.Offered.class, chart -> {
            assertThat(chart.kind()).isEqualTo("c");
            assertThat(chart.months()).hasSize(13).startsWith(YearMonth.of(2017, 1));
            assertThat(chart.dispersion()).isCloseTo(squares / (12 * mean), within(1e-12));
            assertThat(chart.chart().centre()).isCloseTo(mean, within(1e-12));
            assertThat(chart.chart().points().getFirst().limits().upper())
                    .isCloseTo(mean + 3 * Math.sqrt(mean), within(1e-12));
            assertThat(chart.chart().points().getFirst().limits().lower()).isZero();
        });
    }

    @Test
    void countsThatVaryMoreThanByChanceHaveNone() {
        double[] stormy = Histories.repeated(14, 2, 20);

        assertRefused(
                chart(Histories.monthly(new Case(), "2016-12", stormy), "2016-12", "2018-01"),
                RefusalReason.NOT_COMPARABLE);
    }

    @Test
    void twelveMonthsAreTooFewAndSoAreThirteenAcrossABreak() {
        Case facts = Histories.monthly(new Case(), "2017-01", ARSON);

        assertRefused(chart(facts, "2017-02", "2018-01"), RefusalReason.TOO_FEW_POINTS);
        assertRefused(
                chart(facts.breakAt("2017-04", Comparability.NOT_COMPARABLE), "2017-01", "2018-01"),
                RefusalReason.TOO_FEW_POINTS);
    }

    /** 10 of 40 each month: 25 %, three standard deviations of the root of 0.25 x 0.75 / 40 either way, nothing varies. */
    @Test
    void percentagesHaveLimitsOfTheirOwnSize() {
        Case facts = new Case().percentage();
        for (YearMonth month = YearMonth.of(2017, 1);
                month.isBefore(YearMonth.of(2018, 2));
                month = month.plusMonths(1)) {
            facts.parts(Case.BARKING, month.toString(), 10, 40);
        }

        ChanceChart found = chart(facts, "2017-01", "2018-01");

        assertThat(found).isInstanceOfSatisfying(ChanceChart.Offered.class, chart -> {
            assertThat(chart.kind()).isEqualTo("p");
            assertThat(chart.per()).isEqualTo(100);
            assertThat(chart.dispersion()).isZero();
            assertThat(chart.chart().points().getLast().limits().upper())
                    .isCloseTo(0.25 + 3 * Math.sqrt(0.25 * 0.75 / 40), within(1e-12));
        });
    }

    @Test
    void monthsWithoutAnyEventDoNotVary() {
        ChanceChart found =
                chart(Histories.monthly(new Case(), "2017-01", Histories.repeated(13, 0)), "2017-01", "2018-01");

        assertThat(found)
                .isInstanceOfSatisfying(
                        ChanceChart.Offered.class,
                        chart -> assertThat(chart.dispersion()).isZero());
    }
}
