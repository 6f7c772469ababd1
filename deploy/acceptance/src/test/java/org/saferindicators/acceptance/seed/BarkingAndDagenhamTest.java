package org.saferindicators.acceptance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.acceptance.RunningProduct;

/** The one page summaries of the Barking and Dagenham partnership, fed through Kafka and asked of the API. */
class BarkingAndDagenhamTest {

    static List<Cell> cells() {
        return Cells.read("/barking-dagenham-csp-2017-18.csv");
    }

    @Test
    void everyRowOfTheTableIsAsked() {
        assertThat(cells()).hasSize(245);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void servesThePublishedCellFromItsRoute(Cell cell) {
        Question question = Question.of(cell);

        JsonNode answer = question.answer().apply(RunningProduct.get().ask(question.path()));

        assertThat(cell.isAnsweredBy(answer))
                .as("%s: expected %s, found %s at %s", cell, cell.expected(), answer, question.path())
                .isTrue();
    }
}
