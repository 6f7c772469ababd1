package org.saferindicators.acceptance.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cells that stand in a status, or in the panel of one. */
final class FigureCells {

    /** Statistic and member of a printed cell that is not called like its statistic. */
    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("rank", "rank/value"),
            Map.entry("peers", "rank/of"),
            Map.entry("standing", "standing/text"),
            Map.entry("change", "change/value"),
            Map.entry("aboveTarget", "above-target/value"),
            Map.entry("aboveTargetPercent", "above-target-percent/value"),
            Map.entry("areasImproved", "areas-improved/value"),
            Map.entry("areasCompared", "areas-improved/of"),
            Map.entry("projection", "projection/value"),
            Map.entry("projectedChange", "projected-change/value"),
            Map.entry("projectedChangePercent", "projected-change-percent/value"),
            Map.entry("boroughChangePercent", "parent-change-percent/value"));

    private FigureCells() {}

    static @Nullable JsonNode fed(Cell cell, JsonNode body) {
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

    static @Nullable JsonNode computed(Cell cell, JsonNode body) {
        return switch (cell.field()) {
            case "change" -> ofOrigin("computed", body, "/change/value");
            case "changePercent" -> ofOrigin("computed", body, "/change/percent");
            case "comparability" -> body.at("/change/comparability");
            case "status" -> body.at("/performance/shown");
            case "availability" -> availability(body);
            default -> throw new IllegalArgumentException("nothing computed for " + cell.field());
        };
    }

    /** Unavailable is an answer: no value, and a reason in words. */
    private static @Nullable JsonNode availability(JsonNode body) {
        boolean reason = !body.at("/figure/absence/text").asText().isBlank();
        return body.at("/figure/value").isNull() && reason ? new TextNode("unavailable") : null;
    }

    private static @Nullable JsonNode ofOrigin(String origin, JsonNode body, String pointer) {
        return body.at("/change/origin").asText().equals(origin) ? body.at(pointer) : null;
    }

    static @Nullable JsonNode published(Cell cell, JsonNode body) {
        if (cell.field().equals("changePercent")) {
            boolean refused = body.at("/change/refusal/reason").asText().equals("no-inputs");
            return refused ? ofOrigin("published", body, "/change/percent") : null;
        }
        String[] place =
                PRINTED.getOrDefault(cell.field(), cell.field() + "/value").split("/", 2);
        return Page.elements(body.at("/published"))
                .filter(one -> one.at("/statistic").asText().equals(place[0]))
                .filter(one -> one.at("/origin").asText().equals("published"))
                .map(one -> one.at("/" + place[1]))
                .findFirst()
                .orElse(null);
    }

    static @Nullable JsonNode assessed(Cell cell, JsonNode body) {
        return switch (cell.field()) {
            case "districts" ->
                new TextNode(Page.elements(body.at("/children"))
                        .filter(child -> child.at("/assessment/origin").asText().equals("assessed"))
                        .map(child -> child.at("/label").asText())
                        .collect(Collectors.joining(" ")));
            case "assessment" -> body.at("/assessment/wording");
            default -> body.at("/assessment/" + cell.field());
        };
    }
}
