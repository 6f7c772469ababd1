package org.saferindicators.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saferindicators.indicator.Status;

class RagCellTest {

    @ParameterizedTest
    @CsvSource({
        "GREEN, G, green",
        "ON_TRACK, G, on-track",
        "AMBER, A, amber",
        "NEUTRAL, A, neutral",
        "RED, R, red",
        "OFF_TRACK, R, off-track",
        "MONITORING, M, monitoring",
        "UNAVAILABLE, \u2013, unavailable"
    })
    void carriesLetterAndWord(Status status, String letter, String word) {
        Drawn drawn = Drawn.of(RagCell.of(status));

        assertThat(drawn.words("letter")).containsExactly(letter);
        assertThat(drawn.words("word")).containsExactly(word);
        assertThat(drawn.only("desc")).isEqualTo("Status: " + word + ".");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAWordItStillSaysWhatItIs(RagCell.Kind kind) {
        Drawn drawn = Drawn.of(new RagCell(kind, ""));

        assertThat(drawn.words("word")).isEmpty();
        assertThat(drawn.only("title")).isEqualTo(kind.word());
    }
}
