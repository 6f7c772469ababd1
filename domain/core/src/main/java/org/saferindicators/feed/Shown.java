package org.saferindicators.feed;

import java.util.stream.IntStream;

/** Input as it may be shown to a person: short, and without characters that a terminal or a log obeys. */
final class Shown {

    private static final int LONGEST_INPUT = 40;
    private static final int MOST_DIGITS = 5;

    private Shown() {}

    /** The beginning of {@code input}, at most 40 characters. */
    static String cut(String input) {
        return clean(input, LONGEST_INPUT);
    }

    /** The beginning of a field's name as it was sent; something else when it does not look like one. */
    static String name(String sent) {
        return sent.chars().anyMatch(Shown::isOfNoName)
                        || sent.chars().filter(Character::isDigit).count() > MOST_DIGITS
                ? "…"
                : cut(sent);
    }

    private static boolean isOfNoName(int one) {
        return one == '@' || Character.isWhitespace(one);
    }

    /** At most {@code longest} characters, each that is not printable replaced by a question mark. */
    static String clean(String text, int longest) {
        IntStream harmless = text.codePoints().limit(longest).map(one -> printable(one) ? one : '?');
        String shown = harmless.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > longest
                ? shown.substring(0, shown.offsetByCodePoints(shown.length(), -1)) + "…"
                : shown;
    }

    private static boolean printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
