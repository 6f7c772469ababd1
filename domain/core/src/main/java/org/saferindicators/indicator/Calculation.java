package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** How an indicator is made from its measure. */
public enum Calculation {
    /** A count; months add up. */
    COUNT("count"),
    /** 100 times numerator over denominator; numerators and denominators add up, percentages never do. */
    PERCENTAGE("percentage"),
    /** Numerator over denominator, such as re-offences per re-offender. */
    RATIO("ratio"),
    /** A count per so many of a population. */
    RATE("rate"),
    /** A figure as it was sent, never added up: a printed rate, a sum of money. */
    VALUE("value"),
    /** 100 times what is gone over what was there before: numerator after, denominator before. */
    REDUCTION("reduction");

    private final String word;

    Calculation(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Whether values are percentages, so that they differ in percentage points. */
    public boolean isPercentage() {
        return this == PERCENTAGE || this == REDUCTION;
    }

    /** From the word on the wire. */
    public static Optional<Calculation> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
