package org.saferindicators.acceptance.seed;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Cells that are about the page or the report as a whole. */
final class ReportCells {

    private ReportCells() {}

    static Question question(Cell cell) {
        String report = "/v1/plans/" + cell.plan() + "/report?period=" + cell.period();
        String plan = "/v1/plans/" + cell.plan();
        return switch (cell.field()) {
            case "sections", "recommendations" ->
                new Question(
                        report, body -> new IntNode(body.at("/" + cell.field()).size()));
            case "overall", "dataCoverage" -> new Question(report, body -> body.at("/summary/" + cell.field()));
            case "dataTo" -> new Question(Question.dashboard(cell), body -> body.at("/dataTo"));
            case "districtComparison" ->
                new Question(plan, body -> body.at("/style/children").isEmpty() ? null : new TextNode("present"));
            case "window" -> new Question(plan, body -> body.at("/style/trendMonths"));
            case "statusComparator" -> new Question(plan, body -> body.at("/style/comparisonText"));
            case "footnote" ->
                new Question(plan, body -> body.at("/style/notes").isEmpty() ? null : new TextNode("present"));
            default -> throw new IllegalArgumentException("no cell of the report for " + cell.field());
        };
    }
}
