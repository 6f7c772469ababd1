package org.saferindicators.chart;

import org.saferindicators.indicator.Status;

/**
 * A status as a cell of a table: shape, letter, colour and word.
 *
 * @param kind which of the five
 * @param word beside the shape; may be empty where the table says it elsewhere
 */
public record RagCell(Kind kind, String word) implements Chart {

    /** The five looks; no two share a shape or a letter. */
    public enum Kind {
        /** As wanted. */
        GREEN("G", "green", Shape.CIRCLE, Palette.GREEN_FILL, Palette.PAPER),
        /** About the same, or nearly. */
        AMBER("A", "amber", Shape.DIAMOND, Palette.AMBER_FILL, Palette.INK),
        /** Not as wanted. */
        RED("R", "red", Shape.SQUARE, Palette.RED_FILL, Palette.PAPER),
        /** Watched without a wish. */
        MONITORING("M", "monitoring", Shape.HEXAGON, Palette.MONITORING_FILL, Palette.INK),
        /** No verdict. */
        UNAVAILABLE("\u2013", "unavailable", Shape.TRIANGLE_UP, Palette.PAPER, Palette.INK);

        private final String letter;
        private final String word;
        private final Shape shape;
        private final Palette fill;
        private final Palette text;

        Kind(String letter, String word, Shape shape, Palette fill, Palette text) {
            this.letter = letter;
            this.word = word;
            this.shape = shape;
            this.fill = fill;
            this.text = text;
        }

        /** What stands in the shape. */
        public String letter() {
            return letter;
        }

        /** The word of the look. */
        public String word() {
            return word;
        }

        Shape shape() {
            return shape;
        }

        Palette fill() {
            return fill;
        }

        Palette text() {
            return text;
        }
    }

    /** Of a status, with its own word. */
    public static RagCell of(Status status) {
        return new RagCell(kindOf(status), status.word());
    }

    private static Kind kindOf(Status status) {
        return switch (status) {
            case GREEN, ON_TRACK -> Kind.GREEN;
            case AMBER, NEUTRAL -> Kind.AMBER;
            case RED, OFF_TRACK -> Kind.RED;
            case MONITORING -> Kind.MONITORING;
            case UNAVAILABLE -> Kind.UNAVAILABLE;
        };
    }

    @Override
    public String svg() {
        return RagDrawing.svg(this);
    }

    @Override
    public String inWords() {
        return "Status: " + (word.isBlank() ? kind.word() : word) + ".";
    }
}
