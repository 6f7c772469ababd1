package org.saferindicators.feed.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, without the possessive.
 *
 * @param text letters, with hyphens and apostrophes inside
 * @param lower the same in small letters
 * @param gap what stands between it and the word before
 * @param possessive whether it ended in 's
 */
record Word(String text, String lower, String gap, boolean possessive) {

    private static final String POSSESSIVE = "'s";

    /** The words of {@code text}, and an empty one behind the last. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                int start = at;
                at = end(text, at);
                words.add(word(text.substring(start, at), text.substring(end, start)));
                end = at;
            }
        }
        words.add(new Word("", "", text.substring(end), false));
        return words;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && isInside(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isInside(String text, int at) {
        char one = text.charAt(at);
        return Character.isLetter(one)
                || ((one == '\'' || one == '-') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private static Word word(String text, String gap) {
        boolean possessive = text.endsWith(POSSESSIVE) || text.endsWith("'S");
        String bare = possessive ? text.substring(0, text.length() - POSSESSIVE.length()) : text;
        return new Word(bare, bare.toLowerCase(Locale.ROOT), gap, possessive);
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** Of capitals alone. */
    boolean isUpper() {
        return text.length() > 1
                && text.chars().allMatch(one -> Character.isUpperCase(one) || !Character.isLetter(one));
    }

    boolean isInitial() {
        return text.length() == 1 && isCapitalised();
    }

    /** Right behind the word before, with nothing but a space between. */
    boolean follows() {
        return gap.equals(" ");
    }
}
