package org.saferindicators.acceptance.readme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** README.md, as the tests read it. */
record Readme(String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXAMPLE = Pattern.compile(
            "```console\n\\$ curl -s 'http://localhost:8080(/[^']*)'\n```\n```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)\\)");

    /** A call and what is shown of its answer. */
    record Example(String path, JsonNode answer) {}

    static Readme at(Path root) {
        try {
            return new Readme(Files.readString(root.resolve("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each console block with the JSON block behind it. */
    List<Example> examples() {
        return EXAMPLE.matcher(text)
                .results()
                .map(found -> new Example(found.group(1), json(found.group(2))))
                .toList();
    }

    /** How often a call is shown, with or without an answer that the pattern knows. */
    long consoleBlocks() {
        return text.lines().filter("```console"::equals).count();
    }

    /** Where the links to files of the project go. */
    List<String> links() {
        return LINK.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static JsonNode json(String block) {
        try {
            return JSON.readTree(block);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(block, e);
        }
    }
}
