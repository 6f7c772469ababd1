package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** What kind of event a record tells of. */
public enum EventKind {
    /** A recorded offence. */
    OFFENCE("offence"),
    /** Anti-social behaviour, a fire, a missing report and the like. */
    INCIDENT("incident");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<EventKind> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
