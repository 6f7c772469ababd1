package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class LineChartTest {

    private static double top(Drawn drawn) {
        return drawn.role("grid").stream()
                .mapToDouble(line -> Drawn.numbers(line.getAttribute("d")).get(1))
                .min()
                .orElseThrow();
    }

    private static double bottom(Drawn drawn) {
        return drawn.role("grid").stream()
                .mapToDouble(line -> Drawn.numbers(line.getAttribute("d")).get(1))
                .max()
                .orElseThrow();
    }

    private static long subpaths(Element path) {
        return path.getAttribute("d").chars().filter(letter -> letter == 'M').count();
    }

    /** 0 to 100 in steps of 20: 100 is at the top, 0 at the bottom, 25 a quarter of the way up. */
    @Test
    void placesValuesBetweenTheOutermostTicks() {
        Drawn drawn = Drawn.of(Samples.line(0, 25, 100, 25));
        List<Double> heights = drawn.role("point").stream()
                .map(point -> Drawn.number(point, "cy"))
                .toList();

        assertThat(drawn.words("tick")).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(heights.get(2)).isEqualTo(top(drawn));
        assertThat(heights.get(0)).isEqualTo(bottom(drawn));
        assertThat(heights.get(1))
                .isEqualTo(heights.get(3))
                .isCloseTo(bottom(drawn) - 0.25 * (bottom(drawn) - top(drawn)), within(0.01));
    }

    /** Four slots: the distance between neighbours is a quarter of the plot's width, with half of it at either end. */
    @Test
    void placesPointsInTheMiddleOfTheirSlots() {
        Drawn drawn = Drawn.of(Samples.line(1, 2, 3, 4));
        List<Double> grid = Drawn.numbers(drawn.role("grid").getFirst().getAttribute("d"));
        double left = grid.get(0);
        double width = grid.get(2) - left;

        assertThat(drawn.role("point"))
                .extracting(point -> Drawn.number(point, "cx"))
                .zipSatisfy(
                        List.of(0.125, 0.375, 0.625, 0.875),
                        (x, share) -> assertThat(x).isCloseTo(left + share * width, within(0.01)));
    }

    @Test
    void aGapBreaksTheLineAndSaysWhy() {
        LineChart chart = Samples.line(
                LinePoint.of("a", 5),
                LinePoint.of("b", 6),
                LinePoint.gap("c", "not published"),
                LinePoint.gap("d", "not published"),
                LinePoint.of("e", 7),
                LinePoint.of("f", 8));
        Drawn drawn = Drawn.of(chart);

        assertThat(subpaths(drawn.role("line").getFirst())).isEqualTo(2);
        assertThat(drawn.role("point")).hasSize(4);
        assertThat(chart.inWords()).contains("No figure for c to d (not published).");
        assertThat(drawn.words("note")).containsExactly("No figure for c to d (not published).");
    }

    @Test
    void everySignalHasItsOwnShape() {
        Drawn drawn = Drawn.of(Samples.line(
                LinePoint.of("a", 1),
                LinePoint.of("b", 2).marked(Mark.IMPROVEMENT),
                LinePoint.of("c", 3).marked(Mark.CONCERN),
                LinePoint.of("d", 4).marked(Mark.HIGH),
                LinePoint.of("e", 5).marked(Mark.LOW)));

        assertThat(corners(drawn, "improvement")).isEqualTo(4);
        assertThat(corners(drawn, "concern")).isEqualTo(4);
        assertThat(corners(drawn, "high")).isEqualTo(3);
        assertThat(corners(drawn, "low")).isEqualTo(3);
        assertThat(relative(drawn, "improvement")).isNotEqualTo(relative(drawn, "concern"));
        assertThat(relative(drawn, "high")).isNotEqualTo(relative(drawn, "low"));
        assertThat(drawn.words("key")).containsExactly("improvement", "concern", "unusually high", "unusually low");
    }

    private static int corners(Drawn drawn, String signal) {
        return shape(drawn, signal).size() / 2;
    }

    private static List<Double> shape(Drawn drawn, String signal) {
        return Drawn.numbers(drawn.role("point " + signal).getFirst().getAttribute("d"));
    }

    /** The heights of the corners beneath the highest. */
    private static List<Long> relative(Drawn drawn, String signal) {
        List<Double> shape = shape(drawn, signal);
        double highest = IntStream.range(0, shape.size() / 2)
                .mapToDouble(corner -> shape.get(2 * corner + 1))
                .min()
                .orElseThrow();
        return IntStream.range(0, shape.size() / 2)
                .mapToObj(corner -> Math.round(shape.get(2 * corner + 1) - highest))
                .sorted()
                .toList();
    }

    @Test
    void provisionalPointsAreHollowAndDashed() {
        Drawn drawn = Drawn.of(Samples.line(
                LinePoint.of("a", 1), LinePoint.of("b", 2), LinePoint.of("c", 3).asProvisional()));

        assertThat(drawn.role("point").getLast().getAttribute("fill")).isEqualTo(Palette.PAPER.hex());
        assertThat(drawn.role("line provisional"))
                .singleElement()
                .satisfies(path ->
                        assertThat(path.getAttribute("stroke-dasharray")).isNotEmpty());
        assertThat(drawn.words("key")).containsExactly("hollow, dashed: provisional");
    }

    @Test
    void limitsAreNamedWhereTheyEndAndNotDrawnBelowZero() {
        LineChart chart = new LineChart(
                Samples.caption(),
                Samples.points(4, 5, 6, 1234),
                List.of(new LimitBand(0, 1, 4, -2, 10, true), new LimitBand(2, 3, 600, -50, 1300, true)),
                List.of(new TargetLine(0, 3, 150, "target")),
                List.of(new BreakMark(2, "new rules")));
        Drawn drawn = Drawn.of(chart);

        assertThat(drawn.words("side"))
                .containsExactlyInAnyOrder("target 150", "upper limit 1,300", "mean 600", "lower limit 0");
        assertThat(drawn.role("limit lower"))
                .allSatisfy(line -> assertThat(Drawn.numbers(line.getAttribute("d")))
                        .element(1)
                        .isEqualTo(bottom(drawn)));
        assertThat(drawn.words("note")).containsExactly("Earlier: 0 to 1: mean 4, limits 0 to 10.");
        assertThat(drawn.words("break")).containsExactly("new rules");
        assertThat(chart.inWords()).contains("Break before 2: new rules.");
    }

    @Test
    void negativeLimitsStayWhereNothingIsClamped() {
        LineChart chart = new LineChart(
                Samples.caption(),
                Samples.points(-4, 3),
                List.of(new LimitBand(0, 1, 0, -8, 8, false)),
                List.of(),
                List.of());

        assertThat(Drawn.of(chart).words("side")).contains("lower limit -8");
        assertThat(Drawn.of(chart).words("tick")).startsWith("-10", "-5", "0");
    }

    @Test
    void tellsTheWholeInWords() {
        LineChart chart = Samples.line(
                LinePoint.of("Apr 2016", 120),
                LinePoint.of("May 2016", 1150).marked(Mark.CONCERN),
                LinePoint.of("Jun 2016", 98).asProvisional());

        assertThat(chart.inWords())
                .isEqualTo("Burglary. Counted by month. 3 points in offences. First Apr 2016: 120; last Jun 2016: 98."
                        + " Lowest Jun 2016: 98; highest May 2016: 1,150. 1 signal: concern in May 2016."
                        + " Provisional: Jun 2016.");
        assertThat(Drawn.of(chart).only("desc")).isEqualTo(chart.inWords());
        assertThat(Drawn.of(chart).only("title")).isEqualTo("Burglary");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(Drawn.of(Samples.line(new double[0])).words("no-data")).containsExactly("No data");
        LineChart gap = Samples.line(LinePoint.gap("a", "late"));
        assertThat(Drawn.of(gap).words("no-data")).containsExactly("No data");
        assertThat(gap.inWords()).endsWith("No data. No figure for a (late).");
    }

    @Test
    void onePointStandsInTheMiddle() {
        Drawn drawn = Drawn.of(Samples.line(7));

        assertThat(drawn.role("point")).hasSize(1);
        assertThat(drawn.role("line")).isEmpty();
        assertThat(drawn.words("tick")).containsExactly("0", "2", "4", "6", "8");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.line(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.line(LinePoint.of("a", 1), LinePoint.of("a", 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineChart(
                        Samples.caption(), List.of(), List.of(), List.of(), List.of(new BreakMark(0, "b"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new LimitBand(0, 1, 5, 6, 7, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinePoint.gap("a", "late").marked(Mark.CONCERN));
    }
}
