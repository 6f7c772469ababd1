package org.saferindicators.feed.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as the detectors see it: in plain letters, digits, spaces and hyphens, whatever Unicode writes them with.
 *
 * @param text the plain text
 * @param digits how many digits it has
 * @param digitRun how many digits it has at most with nothing but spaces, hyphens, dots, slashes and brackets between
 * @param hasAt whether it has an at sign or a word for one
 * @param hasCapital whether it has a capital letter
 */
record Plain(String text, int digits, int digitRun, boolean hasAt, boolean hasCapital) {

    private static final String RUNS_ON = " -./()+";
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]");
    private static final Pattern HYPHENS = Pattern.compile("\\p{Pd}");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc]");

    static Plain of(String sent) {
        String text = plain(sent);
        int digits = 0;
        int run = 0;
        int longest = 0;
        boolean at = false;
        boolean capital = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean digit = one >= '0' && one <= '9';
            digits += digit ? 1 : 0;
            run = digit ? run + 1 : RUNS_ON.indexOf(one) < 0 ? 0 : run;
            longest = Math.max(longest, run);
            at |= one == '@' || one == '[' || one == '(';
            capital |= Character.isUpperCase(one);
        }
        return new Plain(text, digits, longest, at, capital);
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
