package org.saferindicators.chart;

import java.util.Map;

/**
 * The same charts as Vega-Lite v5 specifications with their data inline: maps, lists, texts, numbers and booleans that
 * any JSON library writes as they are. Absent values are {@code null} in the data, as Vega-Lite wants gaps.
 */
public final class VegaLite {

    /** The schema that every specification names. */
    public static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

    private VegaLite() {}

    /** The specification of a chart, unmodifiable, its fields in a fixed order. */
    public static Map<String, Object> of(Chart chart) {
        return switch (chart) {
            case LineChart line -> VegaLine.of(line);
            case YearsChart years -> VegaYears.of(years);
            case RankedBars bars -> VegaBars.of(bars);
            case RagCell cell -> VegaRag.of(cell);
        };
    }
}
