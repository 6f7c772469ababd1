package org.saferindicators.acceptance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saferindicators.acceptance.RunningProduct;

/** The pages of five partnerships, fed through Kafka and asked of the API, cell by cell and each from its route. */
class FiveDocumentsTest {

    private static final List<String> TABLES = List.of(
            "/barking-dagenham-csp-2017-18.csv",
            "/leicestershire-police-and-crime-plan-2015-12.csv",
            "/leicestershire-safer-communities-2018-q3.csv",
            "/community-safety-plan-2011-12.csv",
            "/leicestershire-board-report-2015-q1.csv");

    static Stream<Cell> cells() {
        return TABLES.stream().flatMap(table -> Cells.read(table).stream());
    }

    @ParameterizedTest
    @CsvSource({
        "/barking-dagenham-csp-2017-18.csv, 245",
        "/leicestershire-police-and-crime-plan-2015-12.csv, 105",
        "/leicestershire-safer-communities-2018-q3.csv, 102",
        "/community-safety-plan-2011-12.csv, 58",
        "/leicestershire-board-report-2015-q1.csv, 19"
    })
    void everyRowOfTheTableIsAsked(String table, int rows) {
        assertThat(Cells.read(table)).hasSize(rows);
    }

    @Test
    void thereAreAllOfThem() {
        assertThat(cells()).hasSize(529);
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

    /** A judgement never hides what the rule says: the computed counterpart is served with its reason. */
    @ParameterizedTest
    @MethodSource("judgedStatuses")
    void servesTheComputedStatusBesideTheJudgedOne(Cell cell) {
        Question question = Question.of(cell);

        JsonNode computed = Question.beside(cell).apply(RunningProduct.get().ask(question.path()));

        assertThat(computed).as("%s at %s", cell, question.path()).isNotNull();
        assertThat(computed.asText()).as("%s at %s", cell, question.path()).isNotBlank();
    }

    static Stream<Cell> judgedStatuses() {
        return cells().filter(FiveDocumentsTest::isJudgedStatus);
    }

    private static boolean isJudgedStatus(@Nullable Cell cell) {
        return cell != null && cell.route().equals("assessed") && cell.field().equals("status");
    }
}
