package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Whether two windows may be compared. */
public enum Comparability {
    /** Nothing stands between them. */
    COMPARABLE("comparable"),
    /** They may be compared with the caveat said. */
    CAUTION("caution"),
    /** No change, colour or trend across the two. */
    NOT_COMPARABLE("not-comparable");

    private final String word;

    Comparability(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<Comparability> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
