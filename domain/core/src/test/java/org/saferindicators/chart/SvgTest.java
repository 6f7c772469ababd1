package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {

    @ParameterizedTest
    @CsvSource({"-0.0, 0", "-0.004, 0", "1.005, 1.01", "1200000, 1200000", "-3.456, -3.46", "12.50, 12.5"})
    void writesNumbersShortAndPlain(double value, String expected) {
        assertThat(Svg.number(value)).isEqualTo(expected);
    }

    @Test
    void textsOfPeopleStayTexts() {
        String nasty = "<script>&\"'\u0000\ud800]]>";
        LineChart chart = new LineChart(
                Caption.ofCount(nasty, nasty, nasty),
                List.of(LinePoint.of(nasty, 1), LinePoint.gap("b", nasty)),
                List.of(),
                List.of(new TargetLine(0, 1, 2, nasty)),
                List.of(new BreakMark(1, nasty)));

        assertThat(chart.svg()).doesNotContain("<script", "]]>");
        assertThat(Drawn.of(chart).only("title")).isEqualTo("<script>&\"'  ]]>");
        assertThat(Drawn.of(chart).words("break")).containsExactly("<script>&\"'  ]]>");
    }

    @Test
    void isALabelledImageThatNeedsNothingElse() {
        String svg = Samples.line(1, 2).svg();
        Drawn drawn = Drawn.parse(svg);
        String labelled = drawn.root().getAttribute("aria-labelledby");

        assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
        assertThat(labelled.split(" ")).allSatisfy(id -> assertThat(svg).contains("id=\"" + id + "\""));
        assertThat(svg).doesNotContain("href", "<style", "<script", "@import", "<image");
        assertThat(svg).isEqualTo(Samples.line(1, 2).svg());
    }

    @Test
    void twoChartsOnAPageDoNotShareNames() {
        assertThat(Drawn.of(Samples.line(1, 2)).root().getAttribute("aria-labelledby"))
                .isNotEqualTo(Drawn.of(Samples.line(1, 3)).root().getAttribute("aria-labelledby"));
    }
}
