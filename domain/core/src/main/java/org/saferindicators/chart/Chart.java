package org.saferindicators.chart;

/** A chart: a picture, and the same in words. */
public sealed interface Chart permits LineChart, YearsChart, RankedBars, RagCell {

    /** A complete standalone SVG document: no script, no style sheet, nothing fetched from elsewhere. */
    String svg();

    /** What the picture shows, for those who do not see it. */
    String inWords();
}
