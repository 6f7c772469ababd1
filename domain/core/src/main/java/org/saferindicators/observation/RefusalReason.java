package org.saferindicators.observation;

import java.util.Arrays;
import java.util.Optional;

/** Why a calculation is not made. */
public enum RefusalReason {
    /** Months of the window are missing. */
    INCOMPLETE_PERIOD("incomplete-period"),
    /** The two windows are not of the same length. */
    UNEQUAL_PERIODS("unequal-periods"),
    /** The comparator is zero. */
    ZERO_BASE("zero-base"),
    /** The method needs more points. */
    TOO_FEW_POINTS("too-few-points"),
    /** A break lies between the two windows. */
    NOT_COMPARABLE("not-comparable"),
    /** The figures must not be added up. */
    NON_ADDITIVE("non-additive"),
    /** The figures it needs were never given. */
    NO_INPUTS("no-inputs");

    private final String word;

    RefusalReason(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<RefusalReason> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
