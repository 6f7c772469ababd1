package org.saferindicators.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.saferindicators.assessment.Case;
import org.saferindicators.indicator.Rebase;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.indicator.TrendStyle;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.statistics.season.Model;
import org.saferindicators.statistics.spc.XmrOptions;

/** Six months of 130, six of 70: the centred average is 100 throughout, the season 1.3 and 0.7 of it. */
class SeasonTest {

    private static final YearMonth FIRST = YearMonth.of(2014, 4);

    private static double[] summers(int months, double high, double low) {
        return Histories.repeated(months, high, high, high, high, high, high, low, low, low, low, low, low);
    }

    private static Case summers(int months) {
        return Histories.monthly(new Case(), FIRST.toString(), summers(months, 130, 70));
    }

    private static Signal.Season season(Case facts, int months) {
        String last = FIRST.plusMonths(months - 1L).toString();
        Signal signal = Histories.months(facts, FIRST.toString(), last).signal();
        return ((Signal.Charted) signal).season();
    }

    private static RefusalReason refusal(Signal.Season season) {
        return ((Signal.Season.Refused) season).refusal().reason();
    }

    @Test
    void threeYearsAreOfferedWithoutTheirSeason() {
        assertThat(season(summers(36), 36)).isInstanceOfSatisfying(Signal.Season.Offered.class, offered -> {
            assertThat(offered.from()).isEqualTo(FIRST);
            assertThat(offered.seasons().model()).isEqualTo(Model.MULTIPLICATIVE);
            assertThat(offered.seasons().index().getFirst()).isCloseTo(1.3, within(1e-12));
            assertThat(offered.seasons().index().getLast()).isCloseTo(0.7, within(1e-12));
            assertThat(offered.chart().points())
                    .hasSize(36)
                    .allSatisfy(point -> assertThat(point.value()).isCloseTo(100, within(1e-9)));
        });
    }

    @Test
    void thirtyFiveMonthsAreTooFew() {
        assertThat(refusal(season(summers(35), 35))).isEqualTo(RefusalReason.TOO_FEW_POINTS);
    }

    @Test
    void aGapLeavesNoSeasonHoweverManyMonthsThereAre() {
        Case facts = Histories.monthly(new Case(), FIRST.toString(), summers(12, 130, 70));
        Histories.monthly(facts, FIRST.plusMonths(13).toString(), summers(36, 130, 70));

        assertThat(refusal(season(facts, 49))).isEqualTo(RefusalReason.TOO_FEW_POINTS);
    }

    /** Of a count with zeros the season is added: 50 more and 50 fewer than 50. */
    @Test
    void whereThereAreZerosTheSeasonIsAdded() {
        Case facts = Histories.monthly(new Case(), FIRST.toString(), summers(36, 100, 0));

        assertThat(season(facts, 36)).isInstanceOfSatisfying(Signal.Season.Offered.class, offered -> {
            assertThat(offered.seasons().model()).isEqualTo(Model.ADDITIVE);
            assertThat(offered.seasons().index().getFirst()).isCloseTo(50, within(1e-12));
            assertThat(offered.seasons().index().getLast()).isCloseTo(-50, within(1e-12));
        });
    }

    /** One more every month: each is exactly its centred average, so there is no season. */
    @Test
    void aSeriesWithoutASeasonIsSteady() {
        double[] rising = DoubleStream.iterate(100, one -> one + 1).limit(36).toArray();
        Case facts = Histories.monthly(new Case(), FIRST.toString(), rising);

        assertThat(season(facts, 36)).isInstanceOf(Signal.Season.Steady.class);
    }

    @Test
    void theSeasonIsThatOfTheLatestStretch() {
        YearMonth start = FIRST.plusMonths(12);
        Rebase decision = new Rebase(start, "board", LocalDate.of(2018, 2, 1), "Another level.");
        TrendStyle style = new TrendStyle(XmrOptions.STANDARD, List.of(decision), TravelWindow.SIX_MONTHS);

        assertThat(season(summers(48).trend(style), 48))
                .isInstanceOfSatisfying(Signal.Season.Offered.class, offered -> {
                    assertThat(offered.from()).isEqualTo(start);
                    assertThat(offered.seasons().adjusted()).hasSize(36);
                });
        assertThat(refusal(season(summers(47).trend(style), 47))).isEqualTo(RefusalReason.TOO_FEW_POINTS);
    }
}
