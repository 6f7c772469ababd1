package org.saferindicators.observation;

import java.util.Arrays;
import java.util.Optional;

/** Why a figure is not there. */
public enum AbsenceReason {
    /** Its publication day has not come. */
    NOT_DUE("not-due"),
    /** It should have come by now. */
    LATE("late"),
    /** Nobody collects it for this area and period. */
    NOT_COLLECTED("not-collected"),
    /** It is being worked out. */
    UNDER_DEVELOPMENT("under-development"),
    /** It makes no sense here. */
    NOT_APPLICABLE("not-applicable"),
    /** It is withheld to protect persons. */
    SUPPRESSED("suppressed"),
    /** The series does not reach across a break. */
    BROKEN_SERIES("broken-series");

    private final String word;

    AbsenceReason(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<AbsenceReason> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
