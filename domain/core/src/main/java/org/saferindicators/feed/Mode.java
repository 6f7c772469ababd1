package org.saferindicators.feed;

import java.util.Arrays;
import java.util.Optional;

/** What the rows of a submission do to what is held already. */
public enum Mode {
    /** They take the place of everything held for the scope. */
    REPLACE("replace"),
    /** Each takes the place of the record with the same reference and a lower version. */
    UPSERT("upsert");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<Mode> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
