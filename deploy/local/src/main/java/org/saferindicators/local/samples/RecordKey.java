package org.saferindicators.local.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Kafka key of a record. What belongs together stays in order on one partition: the rows and the manifest of a
 * submission by its name, a statement by what it speaks of ({@code plan/indicator}, {@code plan/outcome}, the series of a
 * population, the name of a peer group).
 */
final class RecordKey {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SUBJECT = List.of("plan", "indicator", "outcome", "series", "group");

    private RecordKey() {}

    /** The key; empty for a value that is no JSON object or speaks of nothing, which the worker will reject. */
    static Optional<byte[]> of(byte[] value) {
        try {
            JsonNode record = JSON.readTree(value);
            return text(record, "submission")
                    .or(() -> subject(record))
                    .or(() -> text(record, "dataset"))
                    .map(key -> key.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<String> subject(JsonNode record) {
        String subject =
                SUBJECT.stream().flatMap(field -> text(record, field).stream()).collect(Collectors.joining("/"));
        return Stream.of(subject).filter(one -> !one.isEmpty()).findFirst();
    }

    private static Optional<String> text(JsonNode record, String field) {
        return Optional.ofNullable(record.get(field)).map(JsonNode::textValue);
    }
}
