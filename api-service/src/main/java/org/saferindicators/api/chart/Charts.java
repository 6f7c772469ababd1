package org.saferindicators.api.chart;

/** The media type of pictures. */
public final class Charts {

    /** Scalable vector graphics. */
    public static final String SVG = "image/svg+xml;charset=UTF-8";

    private Charts() {}
}
