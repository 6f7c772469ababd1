package org.saferindicators.store.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.saferindicators.feed.Decoded;
import org.saferindicators.feed.Event;
import org.saferindicators.feed.FeedRecord;
import org.saferindicators.feed.Manifest;
import org.saferindicators.feed.Row;
import org.saferindicators.feed.Statement;
import org.saferindicators.feed.Withdrawal;

/**
 * The submission a record belongs to. A record that is refused belongs to the one it names as far as it can be read, so
 * that the sender finds it in its receipt.
 *
 * @param submission its name, empty for a record without one
 * @param row number of the row there
 */
public record Envelope(String submission, Optional<Integer> row) {

    /** Of a record that belongs to no submission. */
    public static final Envelope NONE = new Envelope("", Optional.empty());

    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST = 1 << 20;

    /** The envelope of a record, in order or not. */
    public static Envelope of(Arrived arrived) {
        return switch (arrived.decoded()) {
            case Decoded.Good(FeedRecord record) -> of(record);
            case Decoded.Bad ignored -> peek(arrived.value());
        };
    }

    private static Envelope of(FeedRecord record) {
        return switch (record) {
            case Row row -> new Envelope(row.submission(), Optional.of(row.row()));
            case Manifest manifest -> new Envelope(manifest.submission(), Optional.empty());
            case Event ignored -> NONE;
            case Withdrawal ignored -> NONE;
            case Statement ignored -> NONE;
        };
    }

    private static Envelope peek(byte[] value) {
        Envelope found = NONE;
        if (value.length > LONGEST) {
            return found;
        }
        try (JsonParser parser = JSON.createParser(value)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    found = found.with(parser);
                }
            }
        } catch (IOException unreadableFromHereOn) {
            return found;
        }
        return found;
    }

    private Envelope with(JsonParser parser) throws IOException {
        String field = parser.currentName();
        JsonToken token = parser.nextToken();
        if ("submission".equals(field) && token == JsonToken.VALUE_STRING) {
            String name = parser.getText();
            return SLUG.matcher(name).matches() ? new Envelope(name, row) : this;
        }
        if ("row".equals(field)
                && token == JsonToken.VALUE_NUMBER_INT
                && parser.getLongValue() == parser.getIntValue()) {
            return new Envelope(submission, Optional.of(parser.getIntValue()));
        }
        parser.skipChildren();
        return this;
    }
}
