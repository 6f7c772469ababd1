package org.saferindicators.acceptance.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/** Cells that stand in the catalogue, in comments and in actions. */
final class TextCells {

    private TextCells() {}

    static Question question(Cell cell) {
        String indicator = "/v1/indicators/" + cell.indicator() + "?plan=" + cell.plan();
        return switch (cell.field()) {
            case "actions" ->
                new Question(Question.dashboard(cell), body -> count(Page.panel(body, cell.indicator()), "/actions"));
            case "commentary" ->
                new Question(Question.dashboard(cell), body -> comment(cell, Page.panel(body, cell.indicator())));
            case "dataTo" -> new Question(indicator, body -> body.at("/dataset/completeThrough"));
            case "break" -> new Question(indicator, body -> breakOf(cell, body));
            default -> new Question(indicator, body -> catalogue(cell, body));
        };
    }

    private static @Nullable JsonNode count(JsonNode panel, String list) {
        return panel.isMissingNode() ? null : new IntNode(panel.at(list).size());
    }

    private static @Nullable JsonNode comment(Cell cell, JsonNode panel) {
        boolean any = cell.expected().equals("present");
        return Page.elements(panel.at("/commentary"))
                .map(one -> one.at("/text").asText())
                .filter(text -> any ? !text.isBlank() : text.contains(cell.expected()))
                .map(text -> (JsonNode) new TextNode(cell.expected()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonNode breakOf(Cell cell, JsonNode body) {
        return Page.elements(body.at("/breaks"))
                .map(one -> one.at("/from"))
                .filter(cell::isAnsweredBy)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonNode catalogue(Cell cell, JsonNode body) {
        return switch (cell.field()) {
            case "source", "leadRole", "polarity", "ageRange", "unit", "locations", "estimateAsAt" ->
                body.at("/" + cell.field());
            case "cohortMonths" -> body.at("/cohort/months");
            case "followUpMonths", "courtMonths" -> body.at("/cohort/" + cell.field());
            case "breakEffect" ->
                Page.elements(body.at("/breaks"))
                        .map(one -> one.at("/shift/value"))
                        .findFirst()
                        .orElse(null);
            case "additive" -> new TextNode(body.at("/additive").asBoolean(true) ? "yes" : "no");
            case "outcome" ->
                Page.elements(body.at("/outcomes"))
                        .filter(cell::isAnsweredBy)
                        .findFirst()
                        .orElse(null);
            case "footnote" -> body.at("/notes").isEmpty() ? null : new TextNode("present");
            default -> throw new IllegalArgumentException("no text for " + cell.field());
        };
    }
}
