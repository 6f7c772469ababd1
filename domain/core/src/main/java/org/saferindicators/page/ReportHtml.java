package org.saferindicators.page;

import java.util.List;

/** A report as an HTML page that prints well; the word of each status stands beside its colour. */
public final class ReportHtml {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; }
            h1, h2, h3, .status { font-family: Arial, sans-serif; }
            .status { border: 2px solid #111; padding: 0 .4em; font-weight: bold; background: #fff; }
            .green, .on-track { border-color: #00703c; } .amber, .neutral { border-color: #8a5a00; border-style: dashed; }
            .red, .off-track { border-color: #b10e1e; border-style: double; border-width: 4px; }
            blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 3px solid #777; }
            @media print { body { margin: 0; } h2, h3 { break-after: avoid; } }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder html = new StringBuilder();

    private ReportHtml() {}

    /** The whole report. */
    public static String of(Report report) {
        ReportHtml out = new ReportHtml();
        out.html.append(HEAD.replace("{title}", escaped(report.title())));
        out.element("h1", report.title());
        out.element("p", report.area() + ", " + report.period() + ". As known on " + report.asAt() + ".");
        out.element("p", report.introduction());
        report.sections().forEach(out::section);
        out.list("Recommendations", report.recommendations());
        out.list("Roles to contact", report.contactRoles());
        out.list("Notes", report.notes());
        return out.html.append("</body>\n</html>\n").toString();
    }

    private void section(Report.Section section) {
        html.append("<section>\n");
        element("h2", section.title());
        section.rollUp()
                .ifPresent(rollUp -> html.append("<p>Follows from the indicators: ")
                        .append(badge(rollUp))
                        .append(section.judged()
                                .map(one -> "; judged: " + badge(one))
                                .orElse(""))
                        .append("</p>\n"));
        section.paragraphs().forEach(paragraph -> element("p", paragraph));
        section.items().forEach(this::item);
        html.append("</section>\n");
    }

    private void item(Report.Item item) {
        element("h3", item.title());
        html.append("<p>")
                .append(badge(item.status()))
                .append(item.judged().map(one -> " judged " + badge(one)).orElse(""))
                .append(' ')
                .append(escaped(item.sentence()))
                .append("</p>\n");
        item.comments().forEach(comment -> element("blockquote", comment));
        bullets("To be checked: ", item.contradictions());
        bullets("", item.remarks());
        bullets("Action: ", item.actions());
    }

    private static String badge(String status) {
        return "<span class=\"status " + escaped(status) + "\">" + escaped(status) + "</span>";
    }

    private void list(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            element("h2", heading);
            bullets("", entries);
        }
    }

    private void bullets(String before, List<String> entries) {
        if (!entries.isEmpty()) {
            html.append("<ul>\n");
            entries.forEach(entry -> element("li", before + entry));
            html.append("</ul>\n");
        }
    }

    private void element(String name, String words) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
