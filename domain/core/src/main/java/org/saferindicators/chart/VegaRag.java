package org.saferindicators.chart;

import java.util.List;
import java.util.Map;

/** The specification of the cell of a status. */
final class VegaRag {

    private VegaRag() {}

    static Map<String, Object> of(RagCell cell) {
        RagCell.Kind kind = cell.kind();
        Map<String, Object> row = Fields.with("letter", kind.letter())
                .and("word", cell.word())
                .and("kind", kind.word())
                .map();
        Fields shape = Fields.with("type", "point")
                .and("shape", kind.shape().vegaName())
                .and("size", 500)
                .and("filled", true)
                .and("fill", kind.fill().hex())
                .and("stroke", Palette.INK.hex())
                .and("opacity", 1);
        Fields letter = Fields.mark("text", kind.text()).and("fontWeight", "bold");
        Fields word = Fields.mark("text", Palette.INK).and("align", "left").and("dx", 22);
        return Fields.specification(cell.kind().word(), cell.inWords())
                .and("width", 36)
                .and("height", 36)
                .and("data", Fields.data(List.of(row)))
                .and(
                        "layer",
                        List.of(
                                Fields.with("mark", shape.map()).map(),
                                Fields.layer(letter, Fields.with("text", VegaAxes.text("letter")))
                                        .map(),
                                Fields.layer(word, Fields.with("text", VegaAxes.text("word")))
                                        .map()))
                .map();
    }
}
