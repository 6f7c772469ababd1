package org.saferindicators.store.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The published description of topics, {@code openapi/asyncapi.yaml}, as a tool would read it. */
final class AsyncApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    AsyncApi() {
        root = JSON.valueToTree(new Load(LoadSettings.builder().build())
                .loadFromString(text(Examples.OPENAPI.resolve("asyncapi.yaml"))));
    }

    JsonNode root() {
        return root;
    }

    /** The messages of a channel, references followed. */
    List<JsonNode> messages(String channel) {
        List<JsonNode> messages = new ArrayList<>();
        root.at("/channels/" + channel + "/messages").forEach(message -> messages.add(follow(message)));
        return messages;
    }

    /** Every value of a field {@code $ref} at any depth. */
    List<String> references() {
        return root.findValuesAsText("$ref");
    }

    /** What {@code node} stands for when it is a reference, and itself otherwise. */
    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? resolve(node.get("$ref").asText()) : node;
    }

    /** What a reference names, in this document or in a file beside it; missing when there is no such thing. */
    JsonNode resolve(String reference) {
        int hash = reference.indexOf('#');
        if (hash == 0) {
            return root.at(reference.substring(1));
        }
        Path file = Examples.OPENAPI.resolve(hash < 0 ? reference : reference.substring(0, hash));
        JsonNode named = Files.isRegularFile(file) ? json(text(file)) : JSON.missingNode();
        return hash < 0 ? named : named.at(reference.substring(hash + 1));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
