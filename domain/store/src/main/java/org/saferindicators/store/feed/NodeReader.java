package org.saferindicators.store.feed;

import static org.saferindicators.feed.FaultCode.DUPLICATE_FIELD;
import static org.saferindicators.feed.FaultCode.NOT_JSON;
import static org.saferindicators.feed.FaultCode.NOT_UTF8;
import static org.saferindicators.feed.FaultCode.NUL_CHARACTER;
import static org.saferindicators.feed.FaultCode.OUT_OF_RANGE;
import static org.saferindicators.feed.FaultCode.TOO_DEEP;
import static org.saferindicators.feed.FaultCode.TOO_LONG;
import static org.saferindicators.feed.FaultCode.TOO_MANY_FIELDS;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saferindicators.feed.Fault;
import org.saferindicators.feed.FaultCode;
import org.saferindicators.feed.Node;

/** Turns the tokens of one text into JSON values and watches the limits. */
final class NodeReader {

    private static final int MOST_LEVELS = 16;
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_TEXT = 8 * 1024;
    private static final int LONGEST_NUMBER = 32;
    private static final int LARGEST_EXPONENT = 64;
    private static final int SAFE_DIGITS = 18;

    private final JsonParser parser;
    private final boolean escaped;
    private final Deque<String> path = new ArrayDeque<>(MOST_LEVELS);
    private int fields;

    /**
     * Of a text that is UTF-8 without NUL.
     *
     * @param escaped whether characters of it may be escaped, so that they may be what UTF-8 cannot hold
     */
    NodeReader(JsonParser parser, boolean escaped) {
        this.parser = parser;
        this.escaped = escaped;
    }

    /** The value that begins with {@code token}; null is the end of the text. */
    Node read(@Nullable JsonToken token) throws IOException, Refusal {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Node.Text(text(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(number(token));
            case VALUE_TRUE -> new Node.Flag(true);
            case VALUE_FALSE -> new Node.Flag(false);
            case VALUE_NULL -> new Node.Nothing();
            case null -> throw notJson();
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw notJson();
        };
    }

    private Node object() throws IOException, Refusal {
        level();
        Map<String, Node> read = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            path.addLast(name);
            text(name);
            if (++fields > MOST_FIELDS) {
                throw refused(TOO_MANY_FIELDS, "expected at most " + MOST_FIELDS + " fields in all");
            }
            if (read.containsKey(name)) {
                throw refused(DUPLICATE_FIELD, "expected the field once");
            }
            read.put(name, read(parser.nextToken()));
            path.removeLast();
        }
        return new Node.Obj(read);
    }

    private Node items() throws IOException, Refusal {
        level();
        List<Node> read = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            path.addLast(Integer.toString(read.size()));
            read.add(read(token));
            path.removeLast();
        }
        return new Node.Items(read);
    }

    /** An object or a list at a path of n names is on level n + 1. */
    private void level() throws Refusal {
        if (path.size() == MOST_LEVELS) {
            throw refused(TOO_DEEP, "expected at most " + MOST_LEVELS + " levels");
        }
    }

    private String text(String text) throws Refusal {
        if (text.length() > LONGEST_TEXT) {
            throw refused(TOO_LONG, "expected at most " + LONGEST_TEXT + " characters");
        }
        if (escaped) {
            unescaped(text);
        }
        return text;
    }

    private void unescaped(String text) throws Refusal {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == 0) {
                throw refused(NUL_CHARACTER, "expected a text without NUL");
            }
            if (Character.isSurrogate(one)) {
                i += pair(text, i);
            }
        }
    }

    /** An escape can name half of a character, which no UTF-8 text can hold. */
    private int pair(String text, int at) throws Refusal {
        if (!Character.isValidCodePoint(text.codePointAt(at)) || Character.charCount(text.codePointAt(at)) == 1) {
            throw refused(NOT_UTF8, "expected no half of a surrogate pair");
        }
        return 1;
    }

    private BigDecimal number(JsonToken token) throws IOException, Refusal {
        if (parser.getTextLength() > LONGEST_NUMBER) {
            throw refused(TOO_LONG, "expected a number of at most " + LONGEST_NUMBER + " characters");
        }
        if (token == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= SAFE_DIGITS) {
            return BigDecimal.valueOf(parser.getLongValue());
        }
        BigDecimal value = decimal();
        if (Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
            throw refused(OUT_OF_RANGE, "expected a number without so large an exponent");
        }
        return value;
    }

    /** Exponents beyond an int are no number to the library. */
    private BigDecimal decimal() throws IOException, Refusal {
        try {
            return new BigDecimal(parser.getText());
        } catch (NumberFormatException tooLarge) {
            throw refused(OUT_OF_RANGE, "expected a number without so large an exponent");
        }
    }

    private Refusal refused(FaultCode code, String expected) {
        String pointer = path.stream().reduce("", Fault::pointer);
        return new Refusal(code, pointer, expected);
    }

    private static Refusal notJson() {
        return new Refusal(NOT_JSON, "", "expected one JSON value, but the text ends before it does");
    }
}
