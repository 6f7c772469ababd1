package org.saferindicators.chart;

/** How a bar is filled: each verdict has a pattern that survives a grey printer. */
final class BarFill {

    private static final String TILE = " width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"";

    private BarFill() {}

    /** The patterns of this document, before anything is drawn with them. */
    static void define(Svg svg) {
        svg.raw("<defs>\n");
        for (Verdict verdict : Verdict.values()) {
            String lines = lines(verdict);
            if (!lines.isEmpty()) {
                svg.raw("<pattern id=\"" + svg.idOf(verdict.word()) + "\"" + TILE + lines + "</pattern>\n");
            }
        }
        svg.raw("</defs>\n");
    }

    /** The colour or pattern of a bar. */
    static String of(Svg svg, Verdict verdict) {
        return switch (verdict) {
            case BETTER, NONE -> plain(verdict);
            case SIMILAR, WORSE, HIGHER, LOWER -> "url(#" + svg.idOf(verdict.word()) + ")";
        };
    }

    private static String plain(Verdict verdict) {
        return verdict == Verdict.NONE
                ? Palette.MONITORING_FILL.hex()
                : verdict.colour().hex();
    }

    private static String lines(Verdict verdict) {
        return switch (verdict) {
            case BETTER, NONE -> "";
            case SIMILAR -> ">" + paper() + "<circle cx=\"3\" cy=\"3\" r=\"1.2\" fill=\"" + colour(verdict) + "\"/>";
            case WORSE -> " patternTransform=\"rotate(45)\">" + paper() + stripe(verdict, "M3 0 L3 6", 3.4);
            case HIGHER -> ">" + paper() + stripe(verdict, "M3 0 L3 6 M0 3 L6 3", 1.5);
            case LOWER -> ">" + paper() + stripe(verdict, "M3 0 L3 6", 1.5);
        };
    }

    private static String paper() {
        return "<rect width=\"6\" height=\"6\" fill=\"" + Palette.PAPER.hex() + "\"/>";
    }

    private static String stripe(Verdict verdict, String path, double width) {
        return "<path d=\"" + path + "\" stroke=\"" + colour(verdict) + "\" stroke-width=\"" + Svg.number(width)
                + "\"/>";
    }

    private static String colour(Verdict verdict) {
        return verdict.colour().hex();
    }
}
