package org.saferindicators.indicator;

import java.util.Arrays;
import java.util.Optional;
import org.saferindicators.statistics.significance.Wanted;

/** Which way is better. */
public enum Polarity {
    /** A fall is an improvement. */
    LOWER_IS_BETTER("lower-is-better"),
    /** A rise is an improvement. */
    HIGHER_IS_BETTER("higher-is-better"),
    /** Neither way is better: the figure is watched. */
    NEUTRAL("neutral"),
    /** Inside a band is good; either side of it is not. */
    WITHIN_BAND("within-band");

    private final String word;

    Polarity(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Which way a change is better; inside a band neither way is by itself. */
    public Wanted wanted() {
        return switch (this) {
            case LOWER_IS_BETTER -> Wanted.FALL;
            case HIGHER_IS_BETTER -> Wanted.RISE;
            case NEUTRAL, WITHIN_BAND -> Wanted.NEITHER;
        };
    }

    /** From the word on the wire. */
    public static Optional<Polarity> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
