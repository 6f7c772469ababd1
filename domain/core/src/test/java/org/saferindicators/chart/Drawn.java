package org.saferindicators.chart;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture read back as XML. */
final class Drawn {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");
    private static final List<String> SKIPPED = List.of("pattern", "defs");

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    static Drawn of(Chart chart) {
        return parse(chart.svg());
    }

    static Drawn parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception fault) {
            throw new AssertionError("not well-formed: " + svg, fault);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Every element outside the patterns. */
    List<Element> elements() {
        NodeList all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(position -> (Element) all.item(position))
                .filter(element -> !SKIPPED.contains(element.getTagName()))
                .filter(element -> !SKIPPED.contains(element.getParentNode().getNodeName()))
                .toList();
    }

    List<Element> role(String role) {
        return elements().stream()
                .filter(element ->
                        Arrays.asList(element.getAttribute("class").split(" ")).containsAll(List.of(role.split(" "))))
                .toList();
    }

    List<String> words(String role) {
        return role(role).stream()
                .filter(element -> element.getTagName().equals("text"))
                .map(Element::getTextContent)
                .toList();
    }

    String only(String tag) {
        return document.getElementsByTagName(tag).item(0).getTextContent();
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Double::parseDouble)
                .toList();
    }

    /** The rooms of all texts, by the widths the drawing reckons with. */
    List<Box> textBoxes() {
        return elements().stream()
                .filter(element -> element.getTagName().equals("text"))
                .map(Drawn::box)
                .toList();
    }

    private static Box box(Element text) {
        double size = number(text, "font-size");
        double width = Letters.width(text.getTextContent(), size, text.hasAttribute("font-weight"));
        double x = number(text, "x");
        double left = switch (text.getAttribute("text-anchor")) {
            case "start" -> x;
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> throw new AssertionError(text.getAttribute("text-anchor"));
        };
        double y = number(text, "y");
        return new Box(left, y - 0.75 * size, left + width, y + 0.15 * size);
    }
}
