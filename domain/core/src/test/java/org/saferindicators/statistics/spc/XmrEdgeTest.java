package org.saferindicators.statistics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saferindicators.statistics.significance.Wanted;

class XmrEdgeTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final XmrOptions EIGHT = new XmrOptions(true, RunLength.EIGHT, Optional.empty());

    @Test
    void nothingHasNoChart() {
        XmrChart chart = chart("");

        assertThat(chart.segments()).isEmpty();
        assertThat(chart.latestVariation()).isEmpty();
        assertThat(chart.assurance(5)).isEmpty();
        assertThat(chart.suggestedRebase()).isEmpty();
    }

    /** One point, or points without a neighbour: no moving range, no limits, no signals. */
    @ParameterizedTest
    @ValueSource(strings = {"5", "5 - 7", "- 5 -"})
    void aPointAloneHasNoLimits(String months) {
        XmrChart chart = chart(months);

        assertThat(chart.segments()).singleElement().matches(one -> one.limits().isEmpty());
        assertThat(chart.points()).allMatch(point -> point.signals().equals(Signals.NONE));
        assertThat(chart.latestVariation()).hasValue(Variation.COMMON_CAUSE);
        assertThat(chart.assurance(5)).isEmpty();
    }

    /** All equal: the mean is the figure itself, to the last bit, the moving range 0, and no point is a signal. */
    @ParameterizedTest
    @ValueSource(strings = {"0.1", "33.3", "0.7", "1e15", "-4.35"})
    void equalFiguresAreNoSignal(String figure) {
        XmrChart chart = chart(String.join(" ", Collections.nCopies(14, figure)));
        double value = Double.parseDouble(figure);

        Limits limits = chart.segments().getFirst().limits().orElseThrow();
        assertThat(limits).isEqualTo(new Limits(value, 0, new Band(value, value), new Band(value, value)));
        assertThat(chart.points()).allMatch(point -> point.cause() == SpecialCause.COMMON_CAUSE);
    }

    /** Limits from the first three, all 5, so every line is at 5; the 6 after them differs from the mean. */
    @Test
    void afterAConstantStartAnyOtherFigureIsASignal() {
        XmrChart chart =
                XmrChart.of(series("5 5 5 6"), Wanted.FALL, new XmrOptions(true, RunLength.SEVEN, Optional.of(3)));

        assertThat(chart.points().getLast().cause()).isEqualTo(SpecialCause.ABOVE_LIMIT);
        assertThat(chart.latestVariation()).hasValue(Variation.SPECIAL_CAUSE_CONCERN);
    }

    /**
     * 10, 14, gap, 4, 6: mean 34 / 4 = 8.5; moving ranges 4 and 2, none across the gap, average 3; limits 8.5 -/+ 2.66 * 3 =
     * 0.52 and 16.48; near limits 8.5 -/+ 2 * 2.66 / 3 * 3 = 3.18 and 13.82. So 14 is close to the upper limit.
     */
    @Test
    void noMovingRangeCrossesAGap() {
        XmrChart chart = chart("10 14 - 4 6");

        Limits limits = chart.segments().getFirst().limits().orElseThrow();
        assertThat(limits.mean()).isEqualTo(8.5);
        assertThat(limits.averageMovingRange()).isEqualTo(3);
        assertThat(limits.process().lower()).isCloseTo(0.52, EXACTLY);
        assertThat(limits.process().upper()).isCloseTo(16.48, EXACTLY);
        assertThat(limits.near().lower()).isCloseTo(3.18, EXACTLY);
        assertThat(limits.near().upper()).isCloseTo(13.82, EXACTLY);
        assertThat(chart.points()).extracting(Point::index).containsExactly(0, 1, 3, 4);
        assertThat(chart.points().get(1).signals().close()).isEqualTo(Side.ABOVE);
        assertThat(chart.segments().getFirst()).matches(one -> one.n() == 4 && one.to() == 4 && one.trialLimits());
    }

    /** Four months, a gap, three months, all rising: seven points, six steps. */
    @Test
    void rulesContinueOverAGap() {
        XmrChart chart = chart("1 2 3 4 - 5 6 7");

        assertThat(chart.points()).hasSize(7).allMatch(point -> point.signals().inTrend());
    }

    /** Seven that rise make a trend of seven and none of eight; the ends 1 and 7 are outside 4 -/+ 2.66 * 1 either way. */
    @Test
    void eightTakesOneMore() {
        assertThat(XmrChart.of(series("1 2 3 4 5 6 7"), Wanted.RISE, EIGHT).points())
                .noneMatch(point -> point.signals().inTrend());
        XmrChart eight = XmrChart.of(series("1 2 3 4 5 6 7 8"), Wanted.RISE, EIGHT);

        assertThat(eight.points()).allMatch(point -> point.signals().inTrend());
        assertThat(eight.points().get(3).cause()).isEqualTo(SpecialCause.RISING_TREND);
        assertThat(eight.points().get(3).cause().label(RunLength.EIGHT)).isEqualTo("8 Point Trend (Increasing)");
    }

    /** Up to 7 and down again: the peak is part of both trends, and the later one has it. */
    @Test
    void theLaterOfTwoTrendsHasThePeak() {
        assertThat(chart("1 2 3 4 5 6 7 6 5 4 3 2 1").points())
                .extracting(point -> point.signals().trend())
                .startsWith(Collections.nCopies(6, Side.ABOVE).toArray(Side[]::new))
                .endsWith(Collections.nCopies(7, Side.BELOW).toArray(Side[]::new));
    }

    /** Low months, then a run above the mean until the end: where it starts. Seven are no run of eight. */
    @ParameterizedTest
    @CsvSource({
        "1 2 1 2 1 2 1 2 1 9 8 9 8 9 8 9, 9",
        "1 2 1 2 1 2 1 2 1 - 8 9 8 9 8 9 8, 10",
        "1 2 1 2 1 2 1 2 1 9 8 9 8 9 8 9 1, -1",
        "1 9 1 9 1 9 1 9, -1"
    })
    void suggestsARebaseWhereTheLastingRunStarts(String months, int start) {
        assertThat(chart(months).suggestedRebase().orElse(-1)).isEqualTo(start);
        assertThat(XmrChart.of(series(months), Wanted.FALL, EIGHT).suggestedRebase())
                .isEmpty();
    }

    /** The same months rebased there: nothing of the run is left, and each segment has its own mean. */
    @Test
    void rulesDoNotCrossARebase() {
        Series series = new Series(series("1 2 1 2 1 2 1 2 9 8 9 8 9 8 9 8").months(), List.of(8));

        XmrChart chart = XmrChart.of(series, Wanted.FALL, XmrOptions.STANDARD);

        assertThat(chart.segments())
                .extracting(segment -> segment.limits().orElseThrow().mean())
                .containsExactly(1.5, 8.5);
        assertThat(chart.points()).allMatch(point -> point.cause() == SpecialCause.COMMON_CAUSE);
        assertThat(chart.suggestedRebase()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        List<Optional<Double>> three = series("1 2 3").months();

        assertThatIllegalArgumentException().isThrownBy(() -> series("1 NaN"));
        assertThatIllegalArgumentException().isThrownBy(() -> series("1 Infinity"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(three, List.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(three, List.of(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Series(three, List.of(2, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmrOptions(true, RunLength.SEVEN, Optional.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> chart("1 2").assurance(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeChart.counts(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> AttributeChart.shares(List.of(new Subgroup(2, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subgroup(1, 0));
    }

    /** Nothing counted: centre and limits are 0, every point on the centre line, so there is no run to sum up. */
    @Test
    void anAttributeChartOfNothingIsFlat() {
        AttributeChart chart = AttributeChart.counts(List.of(0, 0, 0));

        assertThat(chart.centre()).isZero();
        assertThat(chart.points()).allMatch(point -> !point.signal());
        assertThat(chart.runs()).isEmpty();
    }

    /** Eight low, eight high: one crossing, where the 5 % point of binomial(15, 1/2) is 4, and a run of 8, more than log2(16) + 3 = 7. */
    @Test
    void aShiftIsARunSignal() {
        AttributeChart chart = AttributeChart.counts(List.of(1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 3));

        assertThat(chart.runs()).hasValue(new RunSummary(16, 8, 7, 1, 4));
        assertThat(chart.runs().orElseThrow().signal()).isTrue();
    }

    private static XmrChart chart(String months) {
        return XmrChart.of(series(months), Wanted.FALL, XmrOptions.STANDARD);
    }

    private static Series series(String months) {
        return Series.of(Stream.of(months.split(" ", -1))
                .filter(month -> !month.isEmpty())
                .map(month -> month.equals("-") ? Optional.<Double>empty() : Optional.of(Double.valueOf(month)))
                .toList());
    }
}
