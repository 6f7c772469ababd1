package org.saferindicators.store.feed;

import static org.saferindicators.feed.FaultCode.NOT_JSON;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.saferindicators.feed.Node;

/**
 * Bytes to JSON values, within limits: strict UTF-8, 1 MiB, 16 levels, 200 fields, texts of 8 Ki characters, numbers of
 * 32; no name twice in one object, no NUL, nothing after the value.
 */
final class FeedJson {

    static final int MOST_BYTES = 1 << 20;

    /** The limits that are told with a field are {@link NodeReader}'s; these only keep the parser from stopping first. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MOST_BYTES)
                    .maxNameLength(MOST_BYTES)
                    .maxNumberLength(MOST_BYTES)
                    .maxNestingDepth(MOST_BYTES)
                    .build())
            .build();

    private FeedJson() {}

    /** The value, read whole. */
    static Node read(byte[] bytes) throws Refusal {
        boolean escaped = Utf8.check(bytes);
        try (JsonParser parser = JSON.createParser(bytes)) {
            JsonToken first = parser.nextToken();
            Node node = new NodeReader(parser, escaped).read(first);
            if (parser.nextToken() != null) {
                throw new Refusal(NOT_JSON, "", "expected nothing after the record");
            }
            return node;
        } catch (IOException broken) {
            throw new Refusal(NOT_JSON, "", "expected one JSON value" + where(broken));
        }
    }

    /** The texts and names of fields in the bytes, as far as they can be read. */
    static List<String> texts(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
                    texts.add(parser.getText());
                }
            }
        } catch (IOException unreadableFromHereOn) {
            return texts;
        }
        return texts;
    }

    /** The place, but not the parser's words: they echo the input. */
    private static String where(IOException broken) {
        if (broken instanceof JsonProcessingException at && at.getLocation() != null) {
            return "; it breaks at line " + at.getLocation().getLineNr() + ", column "
                    + at.getLocation().getColumnNr();
        }
        return "";
    }
}
