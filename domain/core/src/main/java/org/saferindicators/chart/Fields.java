package org.saferindicators.chart;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of a specification in the making; fields keep their order, an absent value is a null in the data. */
final class Fields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    static Fields with(String name, Object value) {
        return new Fields().and(name, value);
    }

    /** What every specification begins with. */
    static Fields specification(String title, String words) {
        return with("$schema", VegaLite.SCHEMA)
                .and("title", title)
                .and("description", words)
                .and("background", Palette.PAPER.hex())
                .and("config", with("font", "Arial, Helvetica, sans-serif").map());
    }

    static Map<String, Object> data(List<Map<String, Object>> rows) {
        return with("values", List.copyOf(rows)).map();
    }

    /** A mark of a kind in a colour. */
    static Fields mark(String type, Palette colour) {
        return with("type", type).and("color", colour.hex());
    }

    /** A layer without data of its own. */
    static Fields layer(Fields mark, Fields encoding) {
        return with("mark", mark.map()).and("encoding", encoding.map());
    }

    /** What stands in the place of a picture without data. */
    static Map<String, Object> noData() {
        return with(
                        "mark",
                        mark("text", Palette.INK)
                                .and("text", "No data")
                                .and("fontSize", 16)
                                .map())
                .and("data", data(List.of(Map.of())))
                .map();
    }

    Fields and(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** The value, or null. */
    Fields maybe(String name, Optional<?> value) {
        fields.put(name, value.orElse(null));
        return this;
    }

    /** A null, which in Vega-Lite switches something off. */
    Fields none(String name) {
        return maybe(name, Optional.empty());
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(fields);
    }
}
