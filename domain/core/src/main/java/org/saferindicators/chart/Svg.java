package org.saferindicators.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes an SVG document; the one place that makes markup of texts and numbers. */
final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final String words;
    private final String identity;

    Svg(String title, String words) {
        this.title = title;
        this.words = words;
        this.identity = "chart-" + Integer.toHexString((title + '\n' + words).hashCode());
    }

    /** A name for a part that no other chart on the same page has. */
    String idOf(String part) {
        return identity + '-' + part;
    }

    Svg line(String role, double x1, double y1, double x2, double y2, Stroke stroke) {
        return path(role, new Path().to(x1, y1).to(x2, y2), stroke);
    }

    Svg path(String role, Path path, Stroke stroke) {
        body.append("<path class=\"")
                .append(role)
                .append("\" d=\"")
                .append(path)
                .append("\" fill=\"none\"");
        return stroked(stroke);
    }

    Svg shape(String role, Shape shape, double x, double y, double radius, Palette fill, Stroke edge) {
        body.append(shape.isRound() ? "<circle class=\"" : "<path class=\"").append(role);
        if (shape.isRound()) {
            body.append("\" cx=\"")
                    .append(number(x))
                    .append("\" cy=\"")
                    .append(number(y))
                    .append("\" r=\"");
            body.append(number(radius));
        } else {
            body.append("\" d=\"").append(shape.around(x, y, radius));
        }
        body.append("\" fill=\"").append(fill.hex()).append('"');
        return stroked(edge);
    }

    /** A rectangle; {@code fill} is a colour or the reference to a pattern of this document. */
    Svg rectangle(String role, Box box, String fill, Stroke edge) {
        body.append("<rect class=\"").append(role);
        body.append("\" x=\"").append(number(box.left())).append("\" y=\"").append(number(box.top()));
        body.append("\" width=\"").append(number(box.width()));
        body.append("\" height=\"").append(number(box.height()));
        body.append("\" fill=\"").append(fill).append('"');
        return stroked(edge);
    }

    Svg text(String role, Label label) {
        body.append("<text class=\"").append(role);
        body.append("\" x=\"").append(number(label.x())).append("\" y=\"").append(number(label.y()));
        body.append("\" font-size=\"").append(number(label.size()));
        body.append("\" text-anchor=\"").append(label.anchor().word());
        body.append("\" fill=\"").append(label.colour().hex());
        body.append(label.bold() ? "\" font-weight=\"bold\">" : "\">");
        body.append(escaped(label.words())).append("</text>\n");
        return this;
    }

    /** Markup made elsewhere in this package, without any text of people. */
    Svg raw(String markup) {
        body.append(markup);
        return this;
    }

    private Svg stroked(Stroke stroke) {
        body.append(" stroke=\"").append(stroke.colour().hex());
        body.append("\" stroke-width=\"").append(number(stroke.width())).append('"');
        if (!stroke.dashes().isEmpty()) {
            body.append(" stroke-dasharray=\"").append(stroke.dashes()).append('"');
        }
        body.append("/>\n");
        return this;
    }

    /** The whole document. */
    String document(double width, double height) {
        String size = number(width) + ' ' + number(height);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" viewBox=\"0 0 " + size + "\" role=\"img\" xml:lang=\"en-GB\" aria-labelledby=\""
                + idOf("title") + ' ' + idOf("words") + "\" font-family=\"Arial, Helvetica, sans-serif\">\n"
                + "<title id=\"" + idOf("title") + "\">" + escaped(title) + "</title>\n"
                + "<desc id=\"" + idOf("words") + "\">" + escaped(words) + "</desc>\n"
                + "<rect class=\"paper\" x=\"0\" y=\"0\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" fill=\"" + Palette.PAPER.hex() + "\"/>\n" + body + "</svg>\n";
    }

    /** A number of an attribute: at most two decimals, with a point, never -0. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Words as character data; what XML cannot carry becomes a space. */
    static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isXml(letter) ? letter : ' ');
            }
        });
        return out.toString();
    }

    private static boolean isXml(int letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t';
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !surrogate && letter != 0xfffe && letter != 0xffff;
    }
}
