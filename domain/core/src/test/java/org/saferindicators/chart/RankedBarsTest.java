package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saferindicators.statistics.interval.Interval;

class RankedBarsTest {

    private static Bar bar(String name, double value, boolean own, Verdict verdict) {
        Interval ends = new Interval(value - 1, value + 1);
        return new Bar(name, Optional.of(value), Optional.of(ends), value + "", "=3rd", own, verdict);
    }

    private static RankedBars chart(Bar... bars) {
        return new RankedBars(
                new Caption("Burglary", "", "per 1,000", 1, true),
                List.of(bars),
                Optional.of(new ReferenceLine(5, "group average")));
    }

    /** 10 is twice as long as 5, and the reference line stands at the end of 5. */
    @Test
    void lengthIsProportionalToValue() {
        Drawn drawn = Drawn.of(chart(bar("A", 5, false, Verdict.NONE), bar("B", 10, false, Verdict.NONE)));
        List<Double> widths = drawn.role("bar").stream()
                .map(bar -> Drawn.number(bar, "width"))
                .toList();
        double end = Drawn.number(drawn.role("bar").getFirst(), "x") + widths.getFirst();

        assertThat(widths.get(1)).isCloseTo(2 * widths.get(0), within(0.02));
        assertThat(Drawn.numbers(drawn.role("reference").getFirst().getAttribute("d"))
                        .getFirst())
                .isCloseTo(end, within(0.02));
        assertThat(drawn.words("reference")).containsExactly("group average 5.0");
    }

    @Test
    void theAreaItselfIsBoldWithAHeavierOutline() {
        Drawn drawn = Drawn.of(chart(bar("A", 5, true, Verdict.WORSE), bar("B", 10, false, Verdict.WORSE)));

        assertThat(drawn.role("bar"))
                .extracting(bar -> Drawn.number(bar, "stroke-width"))
                .containsExactly(3.0, 1.2);
        assertThat(drawn.role("name"))
                .extracting(name -> name.hasAttribute("font-weight"))
                .containsExactly(true, false);
    }

    @Test
    void everyVerdictHasItsFillAndLetter() {
        Bar[] bars = Arrays.stream(Verdict.values())
                .map(verdict -> bar(verdict.name(), 5, false, verdict))
                .toArray(Bar[]::new);
        Drawn drawn = Drawn.of(chart(bars));

        assertThat(drawn.role("bar"))
                .extracting(bar -> bar.getAttribute("fill"))
                .doesNotHaveDuplicates();
        assertThat(drawn.words("verdict")).containsExactly("B better", "S similar", "W worse", "H higher", "L lower");
    }

    @Test
    void aMemberWithoutDataIsListedWithoutBar() {
        RankedBars chart = chart(bar("A", 5, false, Verdict.BETTER), Bar.withoutData("City"));
        Drawn drawn = Drawn.of(chart);

        assertThat(drawn.words("name")).containsExactly("A", "City");
        assertThat(drawn.role("bar")).hasSize(1);
        assertThat(drawn.words("figure")).containsExactly("5.0", "no data");
        assertThat(chart.inWords()).endsWith("A: =3rd, 5.0, interval 4.0 to 6.0, better. City: no data.");
    }

    @Test
    void negativeBarsRunTheOtherWay() {
        Drawn drawn = Drawn.of(chart(bar("A", -5, false, Verdict.NONE), bar("B", 5, false, Verdict.NONE)));
        double firstEnd = Drawn.number(drawn.role("bar").get(0), "x")
                + Drawn.number(drawn.role("bar").get(0), "width");

        assertThat(firstEnd).isCloseTo(Drawn.number(drawn.role("bar").get(1), "x"), within(0.02));
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(Drawn.of(chart()).words("no-data")).containsExactly("No data");
        assertThat(Drawn.of(chart(Bar.withoutData("A"))).words("figure")).containsExactly("no data");
    }

    @Test
    void longNamesAreBrokenIntoLines() {
        String name = "Bournemouth, Christchurch and Poole unitary authority area";
        List<String> lines = Drawn.of(chart(bar(name, 5, false, Verdict.NONE))).words("name");

        assertThat(lines).hasSizeBetween(2, 3);
        assertThat(String.join(" ", lines)).isEqualTo(name);
    }
}
