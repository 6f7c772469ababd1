package org.saferindicators.store.feed;

import static org.saferindicators.feed.FaultCode.EMPTY_VALUE;
import static org.saferindicators.feed.FaultCode.NOT_JSON;
import static org.saferindicators.feed.FaultCode.NOT_UTF8;
import static org.saferindicators.feed.FaultCode.NUL_CHARACTER;
import static org.saferindicators.feed.FaultCode.TOO_LARGE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.saferindicators.feed.FaultCode;

/** Whether bytes are a text at all; a JSON parser guesses other encodings and lets broken UTF-8 pass. */
final class Utf8 {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private Utf8() {}

    /** Refuses bytes that are too many, nothing, NUL or not UTF-8; returns whether a character of it may be escaped. */
    static boolean check(byte[] bytes) throws Refusal {
        if (bytes.length > FeedJson.MOST_BYTES) {
            throw refused(TOO_LARGE, "expected at most 1,048,576 bytes, not " + bytes.length);
        }
        boolean ascii = true;
        boolean escaped = false;
        for (byte one : bytes) {
            if (one == 0) {
                throw refused(NUL_CHARACTER, "expected a text without NUL");
            }
            ascii &= one > 0;
            escaped |= one == '\\';
        }
        if (isBlank(bytes)) {
            throw refused(EMPTY_VALUE, "expected a record, not an empty text");
        }
        if (!ascii) {
            decode(bytes);
        }
        return escaped;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one != ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        return true;
    }

    private static void decode(byte[] bytes) throws Refusal {
        try {
            int first = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .get(0);
            if (first == BYTE_ORDER_MARK) {
                throw refused(NOT_JSON, "expected JSON without a byte order mark");
            }
        } catch (CharacterCodingException broken) {
            throw refused(NOT_UTF8, "expected UTF-8");
        }
    }

    private static Refusal refused(FaultCode code, String message) {
        return new Refusal(code, "", message);
    }
}
