package org.saferindicators.chart;

/** Draws the cell of a status. */
final class RagDrawing {

    private static final double HEIGHT = 36;
    private static final double CENTRE_X = 19;
    private static final double CENTRE_Y = 19;
    private static final double RADIUS = 11.5;
    private static final double WORD_X = 42;
    private static final double BASE = 4.7;

    private RagDrawing() {}

    static String svg(RagCell cell) {
        Svg svg = new Svg(cell.word().isBlank() ? cell.kind().word() : cell.word(), cell.inWords());
        svg.shape(
                "rag",
                cell.kind().shape(),
                CENTRE_X,
                CENTRE_Y,
                RADIUS,
                cell.kind().fill(),
                edge(cell.kind()));
        svg.text(
                "letter",
                Label.at(CENTRE_X, CENTRE_Y + BASE, cell.kind().letter())
                        .anchored(Label.Anchor.MIDDLE)
                        .coloured(cell.kind().text())
                        .bold(true));
        Label word = Label.at(WORD_X, CENTRE_Y + BASE, cell.word().strip());
        if (word.words().isEmpty()) {
            return svg.document(2 * CENTRE_X, HEIGHT);
        }
        return svg.text("word", word).document(Math.ceil(word.box().right()) + Frame.EDGE, HEIGHT);
    }

    private static Stroke edge(RagCell.Kind kind) {
        Stroke ink = Stroke.solid(Palette.INK, 1.6);
        return kind == RagCell.Kind.UNAVAILABLE ? ink.dashed("3 2") : ink;
    }
}
