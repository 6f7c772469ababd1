package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** Which way a value went. */
public enum Direction {
    /** It rose. */
    UP("up"),
    /** It stayed about the same. */
    STEADY("steady"),
    /** It fell. */
    DOWN("down");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** From the word on the wire. */
    public static Optional<Direction> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
