package org.saferindicators.feed;

import java.util.Arrays;
import java.util.Optional;

/** How far an action is. */
public enum ActionState {
    /** Not begun. */
    PLANNED("planned"),
    /** Begun. */
    UNDER_WAY("under-way"),
    /** Finished. */
    DONE("done"),
    /** Given up. */
    DROPPED("dropped");

    private final String word;

    ActionState(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<ActionState> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
