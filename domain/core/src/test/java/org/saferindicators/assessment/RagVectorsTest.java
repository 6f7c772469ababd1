package org.saferindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.saferindicators.indicator.Polarity;
import org.saferindicators.indicator.Rule;
import org.saferindicators.indicator.Scale;
import org.saferindicators.indicator.Status;

class RagVectorsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/rag.csv", numLinesToSkip = 1)
    void agreesWithTheDecisionTable(
            String id,
            String rule,
            @Nullable Double value,
            @Nullable Double comparator,
            @Nullable Double lower,
            @Nullable Double upper,
            String polarity,
            @Nullable Double tolerance,
            String rag,
            String smiley) {
        RagRule.Inputs inputs = new RagRule.Inputs(
                Optional.ofNullable(value),
                Optional.ofNullable(comparator),
                "the same months a year earlier",
                Optional.ofNullable(comparator),
                Optional.ofNullable(lower),
                Optional.ofNullable(upper),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Polarity.ofWord(polarity.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElseThrow(),
                0);

        Performance performance = RagRule.decide(ruleOf(rule, tolerance == null ? 0 : tolerance), inputs);

        assertThat(performance.status()).as(id).isEqualTo(statusOf(rag));
        assertThat(Scale.SMILEY.shown(performance.status(), false)).as(id).isEqualTo(faceOf(smiley));
        assertThat(performance.because()).as(id).isNotBlank();
        assertThat(performance.refusal().isPresent()).as(id).isEqualTo(rag.equals("NO_DATA"));
    }

    private static Rule ruleOf(String word, double tolerance) {
        return switch (word) {
            case "PREVIOUS_YEAR" -> new Rule.PreviousYear(tolerance, 1);
            case "TARGET" -> new Rule.Target(tolerance, 1);
            case "BAND" -> new Rule.Band(tolerance, 1);
            case "MONITORING" -> new Rule.Monitoring(1);
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Status faceOf(String smiley) {
        return switch (smiley) {
            case "HAPPY" -> Status.ON_TRACK;
            case "NEUTRAL" -> Status.NEUTRAL;
            case "SAD" -> Status.OFF_TRACK;
            case "NONE" -> Status.UNAVAILABLE;
            default -> throw new IllegalArgumentException(smiley);
        };
    }

    private static Status statusOf(String rag) {
        return switch (rag) {
            case "GREEN" -> Status.GREEN;
            case "AMBER" -> Status.AMBER;
            case "RED" -> Status.RED;
            case "GREY" -> Status.MONITORING;
            case "NO_DATA" -> Status.UNAVAILABLE;
            default -> throw new IllegalArgumentException(rag);
        };
    }
}
