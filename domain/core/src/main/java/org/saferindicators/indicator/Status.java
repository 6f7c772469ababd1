package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Comparator;
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

    /** From no colour over green and amber to red. */
    public static final Comparator<Status> BY_SEVERITY = Comparator.comparingInt(Status::severity);

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Green, amber or red, whether shown as a colour or as a face. */
    public boolean isColour() {
        return this != MONITORING && this != UNAVAILABLE;
    }

    /** Whether it is as wanted. */
    public boolean isGood() {
        return this == GREEN || this == ON_TRACK;
    }

    /** Whether it is not as wanted. */
    public boolean isBad() {
        return this == RED || this == OFF_TRACK;
    }

    private int severity() {
        return switch (this) {
            case UNAVAILABLE, MONITORING -> 0;
            case GREEN, ON_TRACK -> 1;
            case AMBER, NEUTRAL -> 2;
            case RED, OFF_TRACK -> 3;
        };
    }

    /** From the word on the wire. */
    public static Optional<Status> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
