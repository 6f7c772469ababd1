package org.saferindicators.chart;

/**
 * Words in a picture.
 *
 * @param x of the anchor
 * @param y of the base line
 * @param words one line
 * @param anchor which end of the words is at x
 * @param colour of the letters
 * @param size of the letters in pixels
 * @param bold whether they are heavy
 */
record Label(double x, double y, String words, Anchor anchor, Palette colour, double size, boolean bold) {

    static final double NORMAL = 13;
    static final double HEADING = 16;

    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        private final String word;
        private final double before;

        Anchor(String word, double before) {
            this.word = word;
            this.before = before;
        }

        String word() {
            return word;
        }
    }

    static Label at(double x, double y, String words) {
        return new Label(x, y, words, Anchor.START, Palette.INK, NORMAL, false);
    }

    Label at(double newX, double newY) {
        return new Label(newX, newY, words, anchor, colour, size, bold);
    }

    Label anchored(Anchor where) {
        return new Label(x, y, words, where, colour, size, bold);
    }

    Label coloured(Palette letters) {
        return new Label(x, y, words, anchor, letters, size, bold);
    }

    Label heading() {
        return new Label(x, y, words, anchor, colour, HEADING, true);
    }

    Label bold(boolean heavy) {
        return new Label(x, y, words, anchor, colour, size, heavy);
    }

    /** The same, moved sideways so that it stays between two edges. */
    Label within(double left, double right) {
        Box box = box();
        double over = Math.max(0, box.right() - right);
        double under = Math.max(0, left - (box.left() - over));
        return at(x - over + under, y);
    }

    /** The room it takes, estimated. */
    Box box() {
        double width = Letters.width(words, size, bold);
        double left = x - width * anchor.before;
        return new Box(left, y - 0.8 * size, left + width, y + 0.2 * size);
    }
}
