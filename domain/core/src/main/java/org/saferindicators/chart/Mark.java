package org.saferindicators.chart;

/** What a point of a line signals; each has its own shape as well as its colour. */
public enum Mark {
    /** Nothing. */
    NONE("no signal", Shape.CIRCLE, Palette.LINE),
    /** Better than chance explains. */
    IMPROVEMENT("improvement", Shape.DIAMOND, Palette.IMPROVEMENT),
    /** Worse than chance explains. */
    CONCERN("concern", Shape.SQUARE, Palette.CONCERN),
    /** Higher than chance explains, where neither way is better. */
    HIGH("unusually high", Shape.TRIANGLE_UP, Palette.NEITHER),
    /** Lower than chance explains, where neither way is better. */
    LOW("unusually low", Shape.TRIANGLE_DOWN, Palette.NEITHER);

    private final String word;
    private final Shape shape;
    private final Palette colour;

    Mark(String word, Shape shape, Palette colour) {
        this.word = word;
        this.shape = shape;
        this.colour = colour;
    }

    /** The word that goes with the shape. */
    public String word() {
        return word;
    }

    /** Whether it signals anything. */
    public boolean isSignal() {
        return this != NONE;
    }

    Shape shape() {
        return shape;
    }

    Palette colour() {
        return colour;
    }
}
