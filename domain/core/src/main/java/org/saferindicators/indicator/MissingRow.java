package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** What a dataset means by a row that is not there. */
public enum MissingRow {
    /** Nothing was counted: inside the scope of an edition a missing row is 0. */
    ZERO("zero"),
    /** Nothing is known. */
    MISSING("missing");

    private final String word;

    MissingRow(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<MissingRow> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
