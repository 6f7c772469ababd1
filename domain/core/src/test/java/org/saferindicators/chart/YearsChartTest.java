package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearsChartTest {

    private static final YearLine FULL =
            new YearLine("2016/17", Samples.points(10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21));

    private static YearsChart chart(YearLine now) {
        return new YearsChart(Samples.caption(), FULL, now);
    }

    @Test
    void theSameMonthStandsAtTheSamePlace() {
        Drawn drawn = Drawn.of(chart(new YearLine("2017/18", Samples.points(5, 6, 7))));
        List<Double> last = Drawn.numbers(drawn.role("last-year").getFirst().getAttribute("d"));
        List<Double> now = Drawn.numbers(drawn.role("this-year").getFirst().getAttribute("d"));

        assertThat(List.of(now.get(0), now.get(2), now.get(4)))
                .isEqualTo(List.of(last.get(0), last.get(2), last.get(4)));
        assertThat(drawn.words("slot")).isEqualTo(YearLine.MONTHS);
    }

    @Test
    void lastYearIsDashedAndBothAreNamed() {
        Drawn drawn = Drawn.of(chart(new YearLine("2017/18", Samples.points(5, 6, 7))));

        assertThat(drawn.role("last-year").getFirst().getAttribute("stroke-dasharray"))
                .isNotEmpty();
        assertThat(drawn.role("this-year").getFirst().hasAttribute("stroke-dasharray"))
                .isFalse();
        assertThat(drawn.words("side")).containsExactly("2016/17");
        assertThat(drawn.words("inside")).containsExactly("2017/18");
    }

    @Test
    void aWholeYearIsNamedBesideThePlot() {
        Drawn drawn = Drawn.of(chart(new YearLine("2017/18", FULL.points())));

        assertThat(drawn.words("side")).containsExactlyInAnyOrder("2016/17", "2017/18");
        assertThat(drawn.words("inside")).isEmpty();
    }

    @Test
    void comparesTheMonthsOfBothYearsInWords() {
        List<LinePoint> now = Stream.concat(
                        Samples.points(12, 11).stream(),
                        Stream.of(
                                LinePoint.gap("Jun 2017", "late"),
                                LinePoint.of("Jul 2017", 2).asProvisional()))
                .toList();

        assertThat(chart(new YearLine("2017/18", now)).inWords())
                .contains("2017/18: first 0: 12; last Jul 2017: 2 (provisional). No figure for Jun 2017 (late).")
                .endsWith("Of the 3 months in both years, 1 higher, 1 lower and 1 the same.");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        YearLine none = new YearLine("2017/18", List.of());

        assertThat(Drawn.of(new YearsChart(Samples.caption(), none, none)).words("no-data"))
                .containsExactly("No data");
    }

    @Test
    void refusesAThirteenthMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearLine("x", Samples.points(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)));
    }
}
