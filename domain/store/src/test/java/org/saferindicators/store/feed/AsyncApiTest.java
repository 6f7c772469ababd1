package org.saferindicators.store.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.saferindicators.feed.Decoded;

/** The description of the topics says what the schemas say, and its examples are records in order. */
class AsyncApiTest {

    private static final LocalDate ARRIVAL = LocalDate.parse("2018-05-01");
    private static final String EXAMPLES = "examples/records/";

    private final AsyncApi api = new AsyncApi();

    @Test
    void isOfVersionThree() {
        assertThat(api.root().path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(addresses()).containsExactly("feed.{kind}.{agency}.v1", "receipts.{agency}", "rejected.{agency}");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(api.references())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(api.resolve(one).isMissingNode()).isFalse());
    }

    @Test
    void everyRecordTypeIsAMessageOfTheFeeds() {
        List<String> types = new ArrayList<>();
        api.resolve("schemas/record.json#/properties/type/enum").forEach(type -> types.add(type.asText()));

        assertThat(api.messages("feed"))
                .extracting(message -> message.path("name").asText())
                .containsExactlyElementsOf(types);
        assertThat(api.messages("feed"))
                .allSatisfy(message -> assertThat(schemaOf(message, "payload"))
                        .isEqualTo("schemas/" + message.path("name").asText() + ".json"));
    }

    @Test
    void everyExampleOfARecordIsReferenced() {
        List<String> named = api.references().stream()
                .filter(one -> one.startsWith(EXAMPLES))
                .map(one -> one.substring(EXAMPLES.length()))
                .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(Examples.records().keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsOfItsMessageAndIsTakenIn() {
        return api.messages("feed").stream()
                .flatMap(message -> examples(message, "payload")
                        .map(example -> DynamicTest.dynamicTest(
                                message.path("name").asText(), () -> isOfAndTakenIn(message, example))));
    }

    @Test
    void theExamplesOfReceiptsAndRejectionsAreValid() throws IOException {
        isValid(api.messages("receipts").getFirst(), "payload");
        isValid(api.messages("rejected").getFirst(), "headers");
    }

    private static void isOfAndTakenIn(JsonNode message, JsonNode example) throws IOException {
        String text = example.toString();
        byte[] value = text.getBytes(UTF_8);

        assertThat(example.path("type").asText()).isEqualTo(message.path("name").asText());
        assertThat(new RecordSchema(name(schemaOf(message, "payload"))).accepts(value))
                .isTrue();
        assertThat(RecordDoor.decode(value, Examples.feedOf(text), ARRIVAL, Declared.CATALOGUE))
                .isInstanceOf(Decoded.Good.class);
    }

    private void isValid(JsonNode message, String part) throws IOException {
        RecordSchema schema = new RecordSchema(name(schemaOf(message, part)));
        List<JsonNode> examples = examples(message, part).toList();

        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            assertThat(schema.accepts(example.toString().getBytes(UTF_8))).isTrue();
        }
    }

    private Stream<JsonNode> examples(JsonNode message, String part) {
        List<JsonNode> examples = new ArrayList<>();
        message.path("examples").forEach(example -> examples.add(api.follow(example.path(part))));
        return examples.stream();
    }

    private static String schemaOf(JsonNode message, String part) {
        return message.at("/" + part + "/schema/$ref").asText();
    }

    private static String name(String schema) {
        return schema.substring("schemas/".length(), schema.length() - ".json".length());
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        api.root()
                .path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText()));
        return addresses;
    }
}
