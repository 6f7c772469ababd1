package org.saferindicators.chart;

/** How a bar compares; its letter and its pattern go with its colour. */
public enum Verdict {
    /** Better. */
    BETTER("B", "better", Palette.IMPROVEMENT),
    /** No real difference. */
    SIMILAR("S", "similar", Palette.QUIET),
    /** Worse. */
    WORSE("W", "worse", Palette.CONCERN),
    /** Higher, where neither way is better. */
    HIGHER("H", "higher", Palette.NEITHER),
    /** Lower, where neither way is better. */
    LOWER("L", "lower", Palette.NEITHER),
    /** Not compared. */
    NONE("", "", Palette.LINE);

    private final String letter;
    private final String word;
    private final Palette colour;

    Verdict(String letter, String word, Palette colour) {
        this.letter = letter;
        this.word = word;
        this.colour = colour;
    }

    /** A capital; empty when not compared. */
    public String letter() {
        return letter;
    }

    /** The word; empty when not compared. */
    public String word() {
        return word;
    }

    Palette colour() {
        return colour;
    }
}
