package org.saferindicators.local.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Kafka key of a record. What belongs together stays in order on one partition: the rows and the manifest of a
 * submission by its name, rows of events by its name and part ({@value #PART} rows each), so that large submissions
 * spread over partitions, an event by itself by its reference, a statement by what it speaks of ({@code plan/indicator}, {@code plan/outcome}, the series of a
 * population, the name of a peer group).
 */
final class RecordKey {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PART = 2000;
    private static final Set<String> EVENTS = Set.of("offence", "incident");
    private static final List<String> SUBJECT = List.of("plan", "indicator", "outcome", "series", "group");

    private RecordKey() {}

    /** The key; empty for a value that is no JSON object or speaks of nothing, which the worker will reject. */
    static Optional<byte[]> of(byte[] value) {
        try {
            JsonNode record = JSON.readTree(value);
            return submission(record)
                    .or(() -> text(record, "reference"))
                    .or(() -> subject(record))
                    .or(() -> text(record, "dataset"))
                    .map(key -> key.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<String> submission(JsonNode record) {
        Optional<String> submission = text(record, "submission");
        boolean event = text(record, "type").filter(EVENTS::contains).isPresent();
        int part = (record.path("row").asInt(1) - 1) / PART + 1;
        return event ? submission.map(name -> name + "/" + part) : submission;
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
