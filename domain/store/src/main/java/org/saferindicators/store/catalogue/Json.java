package org.saferindicators.store.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Short ways to the fields of a pack. */
final class Json {

    private Json() {}

    static String text(JsonNode object, String field) {
        return object.required(field).asText();
    }

    static Optional<String> maybe(JsonNode object, String field) {
        return Optional.ofNullable(object.get(field)).map(JsonNode::asText);
    }

    static <T> List<T> list(JsonNode object, String field, Function<JsonNode, T> entry) {
        return object.path(field).valueStream().map(entry).toList();
    }

    static List<String> texts(JsonNode object, String field) {
        return list(object, field, JsonNode::asText);
    }

    /** The value of a word of a closed list, which the schema has checked. */
    static <T> T word(JsonNode object, String field, Function<String, Optional<T>> ofWord) {
        String word = text(object, field);
        return ofWord.apply(word)
                .orElseThrow(
                        () -> new IllegalStateException("the schema lets the word " + word + " pass for " + field));
    }
}
