package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** In which role a person, known by a pseudonym only, stands in an event. */
public enum SubjectRole {
    /** Who was harmed. */
    VICTIM("victim"),
    /** Who called. */
    CALLER("caller"),
    /** Who is held to have done it. */
    PERPETRATOR("perpetrator");

    private final String word;

    SubjectRole(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<SubjectRole> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
