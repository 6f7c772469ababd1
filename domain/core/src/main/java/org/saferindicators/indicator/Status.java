package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** The colour of a verdict; the word always goes with it. */
public enum Status {
    /** As wanted. */
    GREEN("green"),
    /** About the same, or nearly. */
    AMBER("amber"),
    /** Not as wanted. */
    RED("red"),
    /** Watched without a wish (grey). */
    MONITORING("monitoring"),
    /** No verdict, with a reason. */
    UNAVAILABLE("unavailable"),
    /** Happy smiley. */
    ON_TRACK("on-track"),
    /** Neutral smiley. */
    NEUTRAL("neutral"),
    /** Sad smiley. */
    OFF_TRACK("off-track");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<Status> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
