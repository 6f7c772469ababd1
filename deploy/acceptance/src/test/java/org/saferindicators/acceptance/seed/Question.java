package org.saferindicators.acceptance.seed;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell's answer stands: the path to ask, and what to take from the body. This is the one table of field and
 * route; a cell met from another route finds nothing there.
 *
 * @param path path and query
 * @param answer takes the answer out of the body
 */
record Question(String path, Function<JsonNode, @Nullable JsonNode> answer) {

    static Question of(Cell cell) {
        return switch (cell.route()) {
            case "fed" -> new Question(status(cell), body -> fed(cell, body));
            case "computed" -> new Question(status(cell), body -> computed(cell, body));
            case "published" -> new Question(status(cell), body -> published(cell, body));
            case "assessed" -> new Question(status(cell), body -> body.at("/assessment/" + cell.field()));
            case "text" -> text(cell);
            default -> throw new IllegalArgumentException("no route " + cell.route());
        };
    }

    private static String status(Cell cell) {
        return "/v1/indicators/" + cell.indicator() + "/status?plan=" + cell.plan() + "&area=" + cell.area()
                + "&period=" + cell.period() + (cell.period().length() == 7 ? "&basis=month" : "");
    }

    private static @Nullable JsonNode fed(Cell cell, JsonNode body) {
        return switch (cell.field()) {
            case "value", "numerator" -> direct(body, "/figure/" + cell.field());
            case "denominator" ->
                Optional.ofNullable(direct(body, "/figure/denominator"))
                        .filter(found -> !found.isMissingNode())
                        .orElse(body.at("/population/persons"));
            case "target" -> body.at("/target/value");
            case "targetLower" -> body.at("/target/lower");
            case "targetUpper" -> body.at("/target/upper");
            default -> throw new IllegalArgumentException("nothing fed for " + cell.field());
        };
    }

    private static @Nullable JsonNode direct(JsonNode body, String pointer) {
        boolean direct = body.at("/figure/method").asText().equals("direct-measurement");
        return direct ? body.at(pointer) : null;
    }

    private static @Nullable JsonNode computed(Cell cell, JsonNode body) {
        return switch (cell.field()) {
            case "change" -> ofOrigin("computed", body, "/change/value");
            case "changePercent" -> ofOrigin("computed", body, "/change/percent");
            case "comparability" -> body.at("/change/comparability");
            case "status" -> body.at("/performance/status");
            default -> throw new IllegalArgumentException("nothing computed for " + cell.field());
        };
    }

    private static @Nullable JsonNode ofOrigin(String origin, JsonNode body, String pointer) {
        return body.at("/change/origin").asText().equals(origin) ? body.at(pointer) : null;
    }

    private static @Nullable JsonNode published(Cell cell, JsonNode body) {
        if (cell.field().equals("changePercent")) {
            boolean refused = body.at("/change/refusal/reason").asText().equals("no-inputs");
            return refused ? ofOrigin("published", body, "/change/percent") : null;
        }
        return elements(body.at("/published"))
                .filter(one -> one.at("/statistic").asText().equals(cell.field()))
                .map(one -> one.at("/value"))
                .findFirst()
                .orElse(null);
    }

    private static Question text(Cell cell) {
        String indicator = "/v1/indicators/" + cell.indicator() + "?plan=" + cell.plan();
        return switch (cell.field()) {
            case "actions" -> new Question(dashboard(cell), body -> actions(cell, body));
            case "dataTo" ->
                cell.indicator().equals("report")
                        ? new Question(dashboard(cell), body -> body.at("/dataTo"))
                        : new Question(indicator, body -> body.at("/dataset/completeThrough"));
            case "break" -> new Question(indicator, body -> breakOf(cell, body));
            default -> new Question(indicator, body -> catalogue(cell, body));
        };
    }

    private static String dashboard(Cell cell) {
        String last = cell.period().substring(cell.period().length() - 7);
        return "/v1/plans/" + cell.plan() + "/dashboard?period=" + last;
    }

    private static @Nullable JsonNode actions(Cell cell, JsonNode body) {
        return elements(body.at("/outcomes"))
                .flatMap(outcome -> elements(outcome.at("/indicators")))
                .filter(shown -> shown.at("/indicator/id").asText().equals(cell.indicator()))
                .map(shown -> (JsonNode) new IntNode(shown.at("/actions").size()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonNode breakOf(Cell cell, JsonNode body) {
        return elements(body.at("/breaks"))
                .map(one -> one.at("/from"))
                .filter(cell::isAnsweredBy)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable JsonNode catalogue(Cell cell, JsonNode body) {
        return switch (cell.field()) {
            case "source", "leadRole", "polarity", "ageRange" -> body.at("/" + cell.field());
            case "cohortMonths" -> body.at("/cohort/months");
            case "followUpMonths", "courtMonths" -> body.at(JsonPointer.compile("/cohort/" + cell.field()));
            case "breakEffect" ->
                elements(body.at("/breaks"))
                        .map(one -> one.at("/shift/value"))
                        .findFirst()
                        .orElse(null);
            case "additive" -> new TextNode(body.at("/additive").asBoolean(true) ? "yes" : "no");
            default -> throw new IllegalArgumentException("no text for " + cell.field());
        };
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }
}
