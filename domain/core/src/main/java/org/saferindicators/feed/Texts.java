package org.saferindicators.feed;

import static org.saferindicators.feed.FaultCode.BAD_FORMAT;
import static org.saferindicators.feed.FaultCode.NOT_ALLOWED;
import static org.saferindicators.feed.FaultCode.TOO_LONG;
import static org.saferindicators.feed.FaultCode.WRONG_TYPE;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Kinds of texts: identifiers, words of a closed list, and words for people. */
final class Texts {

    private static final int LONGEST_SHORT_TEXT = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int HASH_DIGITS = 64;
    private static final int SHORTEST_PSEUDONYM = 16;
    private static final int LONGEST_PSEUDONYM = 128;
    private static final int LONGEST_CODE = 8;

    static final Kind<String> SLUG =
            matching(TextForm::isSlug, TextForm.LONGEST_SLUG, "expected small letters, digits and hyphens, at most 64");
    static final Kind<String> NAME = matching(
            TextForm::isName,
            TextForm.LONGEST_SLUG,
            "expected small letters, digits, hyphens and full stops, at most 64");
    static final Kind<String> AREA = matching(
            TextForm::isArea, TextForm.LONGEST_SLUG, "expected a GSS code like E09000002, or a slug of at most 64");
    static final Kind<String> SHA256 = matching(
            text -> TextForm.isHex(text, HASH_DIGITS, HASH_DIGITS),
            HASH_DIGITS,
            "expected 64 hexadecimal digits in small letters");
    static final Kind<String> PSEUDONYM = matching(
            text -> TextForm.isHex(text, SHORTEST_PSEUDONYM, LONGEST_PSEUDONYM),
            LONGEST_PSEUDONYM,
            "expected a pseudonym of 16 to 128 hexadecimal digits in small letters");
    static final Kind<String> OFFENCE_CODE =
            matching(TextForm::isOffenceCode, LONGEST_CODE, "expected a Home Office code like 8, 28A or 8/6");
    static final Kind<String> SHORT_TEXT = words(LONGEST_SHORT_TEXT);
    static final Kind<String> TEXT = words(LONGEST_TEXT);

    private Texts() {}

    /** Whether a field of this kind holds words for people, in which anything may stand. */
    static boolean isWords(Kind<?> kind) {
        return kind.equals(SHORT_TEXT) || kind.equals(TEXT);
    }

    /** A kind that begins with a text. */
    static <T> Kind<T> text(TextReader<T> reader) {
        return (node, at) -> node instanceof Node.Text(String text)
                ? reader.read(text, at)
                : at.refuse(WRONG_TYPE, "expected a text, not " + node.what());
    }

    /** One of the words of {@code values}. */
    static <T> Kind<T> oneOf(T[] values, Function<T, String> word) {
        Map<String, T> byWord = Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        String expected = "expected one of: " + String.join(", ", byWord.keySet());
        return text((text, at) -> {
            T value = byWord.get(text);
            return value == null ? at.refuse(NOT_ALLOWED, expected) : Optional.of(value);
        });
    }

    /** One of these words, as it stands. */
    static Kind<String> oneOf(String... words) {
        return oneOf(words, Function.identity());
    }

    private static Kind<String> matching(Predicate<String> form, int longest, String expected) {
        return text((text, at) -> {
            if (form.test(text)) {
                return Optional.of(text);
            }
            return at.refuse(text.length() > longest ? TOO_LONG : BAD_FORMAT, expected);
        });
    }

    private static Kind<String> words(int longest) {
        String expected = "expected 1 to " + longest + " characters";
        return text((text, at) -> {
            if (text.isEmpty()) {
                return at.refuse(BAD_FORMAT, expected);
            }
            boolean fits = text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
            return fits ? Optional.of(text) : at.refuse(TOO_LONG, expected);
        });
    }

    /**
     * What is made of a text.
     *
     * @param <T> the type it is made into
     */
    @FunctionalInterface
    interface TextReader<T> {
        Optional<T> read(String text, Faults.At at);
    }
}
