package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Why figures before and after a day differ in kind. */
public enum BreakKind {
    /** The rule of what is counted, and how often, changed. */
    COUNTING_RULE("counting-rule"),
    /** The same rule was applied differently. */
    RECORDING_PRACTICE("recording-practice"),
    /** The recording system changed. */
    SYSTEM("system"),
    /** The definition changed. */
    DEFINITION("definition"),
    /** The boundary of the area changed. */
    BOUNDARY("boundary"),
    /** The population estimates were rebased. */
    POPULATION_REBASE("population-rebase"),
    /** The cohort is chosen or followed up differently. */
    COHORT("cohort");

    private final String word;

    BreakKind(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<BreakKind> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
