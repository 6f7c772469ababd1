package org.saferindicators.acceptance.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.Stream;

/** Finds things on a dashboard. */
final class Page {

    private Page() {}

    static JsonNode outcome(JsonNode dashboard, String id) {
        return first(elements(dashboard.at("/outcomes"))
                .filter(outcome -> outcome.at("/id").asText().equals(id)));
    }

    static JsonNode panel(JsonNode dashboard, String indicator) {
        return first(elements(dashboard.at("/outcomes"))
                .flatMap(outcome -> elements(outcome.at("/indicators")))
                .filter(panel -> panel.at("/indicator/id").asText().equals(indicator)));
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    private static JsonNode first(Stream<JsonNode> found) {
        return found.findFirst().orElseGet(MissingNode::getInstance);
    }
}
