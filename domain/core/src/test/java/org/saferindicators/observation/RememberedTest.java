package org.saferindicators.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {

    @Test
    void anAnswerIsWorkedOutOnce() {
        Remembered<Integer, Integer> doubles = new Remembered<>();
        doubles.get(1, one -> 2 * one);

        assertThat(doubles.get(1, one -> 0)).isEqualTo(2);
    }

    @Test
    void answersAreNotRememberedWithoutEnd() {
        Remembered<Integer, Integer> doubles = new Remembered<>();

        IntStream.range(0, 3 * Remembered.MOST).forEach(i -> doubles.get(i, one -> 2 * one));

        assertThat(doubles.size()).isPositive().isLessThanOrEqualTo(Remembered.MOST);
        assertThat(doubles.get(1, one -> 2 * one)).isEqualTo(2);
    }
}
