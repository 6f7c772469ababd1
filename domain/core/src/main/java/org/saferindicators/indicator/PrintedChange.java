package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** A change that a document prints without the figures it was made from. */
public enum PrintedChange {
    /** The change, units of the value. */
    CHANGE("change"),
    /** The change, percent. */
    CHANGE_PERCENT("change-percent"),
    /** How far above the target, units of the value. */
    ABOVE_TARGET("above-target"),
    /** How far above the target, percent. */
    ABOVE_TARGET_PERCENT("above-target-percent"),
    /** The change expected by the end of the year, units of the value. */
    PROJECTED_CHANGE("projected-change"),
    /** The change expected by the end of the year, percent. */
    PROJECTED_CHANGE_PERCENT("projected-change-percent");

    private final String word;

    PrintedChange(String word) {
        this.word = word;
    }

    /** The word on the wire, that of the published statistic. */
    public String word() {
        return word;
    }

    /** Whether it is measured against a target, not against another period. */
    public boolean isAgainstTarget() {
        return this == ABOVE_TARGET || this == ABOVE_TARGET_PERCENT;
    }

    /** From the word on the wire. */
    public static Optional<PrintedChange> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
