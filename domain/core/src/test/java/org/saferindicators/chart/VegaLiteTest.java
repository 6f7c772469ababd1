package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saferindicators.indicator.Status;
import org.saferindicators.statistics.interval.Interval;

/** Specifications as a JSON library writes them, without any help. */
class VegaLiteTest {

    private static JsonNode json(Chart chart) {
        return new ObjectMapper().valueToTree(VegaLite.of(chart));
    }

    private static LineChart line() {
        return new LineChart(
                Samples.caption(),
                List.of(
                        LinePoint.of("Apr 2016", 5),
                        LinePoint.gap("May 2016", "late"),
                        LinePoint.of("Jun 2016", 9).marked(Mark.CONCERN).asProvisional()),
                List.of(new LimitBand(0, 1, 4, -2, 8, true)),
                List.of(new TargetLine(0, 2, 3, "target")),
                List.of(new BreakMark(1, "new rules")));
    }

    @Test
    void namesItsSchemaAndDescribesItself() {
        JsonNode found = json(line());

        assertThat(found.path("$schema").asText()).isEqualTo(VegaLite.SCHEMA);
        assertThat(found.path("description").asText()).isEqualTo(line().inWords());
        assertThat(found.path("layer").size()).isGreaterThan(5);
    }

    @Test
    void aGapIsANullWithItsReason() {
        JsonNode values = json(line()).path("data").path("values");

        assertThat(values).hasSize(3);
        assertThat(values.get(0).path("lower").asDouble()).isZero();
        assertThat(values.get(1).path("value").isNull()).isTrue();
        assertThat(values.get(1).path("gap").asText()).isEqualTo("late");
        assertThat(values.get(2).path("mean").isNull()).isTrue();
        assertThat(values.get(2).path("mark").asText()).isEqualTo("concern");
        assertThat(values.get(2).path("settled").isNull()).isTrue();
    }

    @Test
    void yearsHaveTwelveMonths() {
        YearLine last = new YearLine("2016/17", Samples.points(1, 2, 3));
        YearLine now = new YearLine("2017/18", Samples.points(4));
        JsonNode values =
                json(new YearsChart(Samples.caption(), last, now)).path("data").path("values");

        assertThat(values).hasSize(12);
        assertThat(values.get(0).path("value").asDouble()).isEqualTo(4);
        assertThat(values.get(0).path("lastYear").asDouble()).isEqualTo(1);
        assertThat(values.get(1).path("gap").asText()).isEqualTo("not yet");
    }

    @Test
    void barsKeepTheirOrderAndTheirEnds() {
        Bar bar = new Bar("B", Optional.of(2.0), Optional.of(new Interval(1, 3)), "2.0", "1st", true, Verdict.WORSE);
        RankedBars chart = new RankedBars(
                Samples.caption(), List.of(bar, Bar.withoutData("A")), Optional.of(new ReferenceLine(2, "average")));
        JsonNode values = json(chart).path("data").path("values");

        assertThat(values.get(0).path("name").asText()).isEqualTo("B");
        assertThat(values.get(0).path("upper").asDouble()).isEqualTo(3);
        assertThat(values.get(0).path("words").asText()).isEqualTo("1st 2.0 W worse");
        assertThat(values.get(1).path("words").asText()).isEqualTo("no data");
        assertThat(json(chart).toString()).contains("\"sort\":null");
    }

    @Test
    void aCellCarriesItsLetter() {
        assertThat(json(RagCell.of(Status.OFF_TRACK))
                        .path("data")
                        .path("values")
                        .get(0)
                        .path("letter")
                        .asText())
                .isEqualTo("R");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(json(Samples.line(LinePoint.gap("a", "late"))).path("layer").toString())
                .contains("No data");
    }
}
