package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** What an agency sends for a measure. */
public enum MeasureForm {
    /** A number of events or persons; months and areas add up. */
    COUNT("count"),
    /** A numerator that is part of its denominator, or a printed percentage. */
    PROPORTION("proportion"),
    /** A numerator over a denominator it is not part of, or the printed quotient. */
    RATIO("ratio"),
    /** A figure that is never added up. */
    VALUE("value");

    private final String word;

    MeasureForm(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<MeasureForm> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
