package org.saferindicators.ingest.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pack as it was read, with the lines of its fields.
 *
 * @param file path below the folder of packs
 * @param tree the pack as a JSON value
 * @param lines line of each field by its JSON Pointer
 */
record PackFile(String file, JsonNode tree, Map<String, Integer> lines) {

    /** A mistake at a field, or at what the field is missing from. */
    PackProblem problem(String pointer, String expected) {
        return new PackProblem(file, line(pointer), pointer, expected);
    }

    boolean isAreas() {
        return tree.has("areas");
    }

    String name() {
        return text("/pack");
    }

    /** The text or number there; empty when there is none. */
    String text(String pointer) {
        return tree.at(pointer).asText();
    }

    boolean has(String pointer) {
        return !tree.at(pointer).isMissingNode();
    }

    /** The pointers to the entries of the list at {@code list}, none when there is none. */
    List<String> entries(String list) {
        return IntStream.range(0, tree.at(list).size())
                .mapToObj(index -> list + "/" + index)
                .toList();
    }

    /** The same field of each entry of a list. */
    List<String> each(String list, String field) {
        return entries(list).stream().map(entry -> entry + "/" + field).toList();
    }

    /** The texts at these pointers. */
    Set<String> texts(List<String> pointers) {
        return pointers.stream().map(this::text).collect(Collectors.toSet());
    }

    private int line(String pointer) {
        Integer line = lines.get(pointer);
        if (line != null) {
            return line;
        }
        return pointer.isEmpty() ? 1 : line(pointer.substring(0, pointer.lastIndexOf('/')));
    }
}
