package org.saferindicators.feed.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as the detectors see it: in plain letters, digits, spaces and hyphens, whatever Unicode writes them with.
 *
 * @param text the plain text
 * @param digits how many digits it has
 * @param hasAt whether it has an at sign or a word for one
 * @param hasCapital whether it has a capital letter
 */
record Plain(String text, int digits, boolean hasAt, boolean hasCapital) {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]");
    private static final Pattern HYPHENS = Pattern.compile("\\p{Pd}");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc]");

    static Plain of(String sent) {
        String text = plain(sent);
        int digits = 0;
        boolean at = false;
        boolean capital = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            digits += one >= '0' && one <= '9' ? 1 : 0;
            at |= one == '@' || one == '[' || one == '(';
            capital |= Character.isUpperCase(one);
        }
        return new Plain(text, digits, at, capital);
    }

    /** Whether there is nothing in it that any detector could begin with. */
    boolean isHarmless() {
        return digits == 0 && !hasAt && !hasCapital;
    }

    private static String plain(String sent) {
        if (isSimple(sent)) {
            return sent;
        }
        String parts = Normalizer.normalize(sent, Normalizer.Form.NFKD);
        String letters = MARKS.matcher(parts).replaceAll("");
        String spaced = SPACES.matcher(letters).replaceAll(" ");
        return APOSTROPHES.matcher(HYPHENS.matcher(spaced).replaceAll("-")).replaceAll("'");
    }

    private static boolean isSimple(String sent) {
        for (int i = 0; i < sent.length(); i++) {
            if (sent.charAt(i) > '~' || sent.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }
}
