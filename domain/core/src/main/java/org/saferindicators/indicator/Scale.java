package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;

/** How a plan shows its verdicts. The colour is decided alike; smileys are another way of saying it (methods, section 10). */
public enum Scale {
    /** Red, amber, green. */
    RAG("rag"),
    /** Three faces: on track, neutral, off track. */
    SMILEY("smiley"),
    /** Two faces: on track when not worse than the comparator, else off track. */
    TWO_FACES("two-faces");

    private final String word;

    Scale(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /**
     * What a verdict is shown as.
     *
     * @param status the colour
     * @param notWorse whether the value is no worse than what it is compared with; it decides amber on two faces
     */
    public Status shown(Status status, boolean notWorse) {
        if (this == RAG) {
            return status;
        }
        return switch (status) {
            case GREEN -> Status.ON_TRACK;
            case RED -> Status.OFF_TRACK;
            case AMBER -> amber(notWorse);
            case MONITORING, UNAVAILABLE -> Status.UNAVAILABLE;
            case ON_TRACK, NEUTRAL, OFF_TRACK -> status;
        };
    }

    private Status amber(boolean notWorse) {
        if (this == SMILEY) {
            return Status.NEUTRAL;
        }
        return notWorse ? Status.ON_TRACK : Status.OFF_TRACK;
    }

    /** From the word on the wire. */
    public static Optional<Scale> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
