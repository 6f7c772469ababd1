package org.saferindicators.page;

import java.util.List;

/** A report as Markdown. Texts of people are escaped, so that none of them can become markup. */
public final class ReportMarkdown {

    private final StringBuilder text = new StringBuilder();

    private ReportMarkdown() {}

    /** The whole report; it ends with a line feed. */
    public static String of(Report report) {
        ReportMarkdown out = new ReportMarkdown();
        out.line("# " + escaped(report.title()));
        out.line(escaped(report.area() + ", " + report.period() + ". As known on " + report.asAt() + "."));
        out.line(escaped(report.introduction()));
        report.sections().forEach(out::section);
        out.list("Recommendations", report.recommendations());
        out.list("Roles to contact", report.contactRoles());
        out.list("Notes", report.notes());
        return out.text.toString();
    }

    private void section(Report.Section section) {
        line("## " + escaped(section.title()));
        section.rollUp()
                .ifPresent(rollUp -> line("Follows from the indicators: **" + rollUp + "**"
                        + section.judged()
                                .map(judged -> "; judged: **" + judged + "**")
                                .orElse("") + "."));
        section.paragraphs().forEach(paragraph -> line(escaped(paragraph)));
        section.items().forEach(this::item);
    }

    private void item(Report.Item item) {
        String judged = item.judged().map(one -> "; judged **" + one + "**").orElse("");
        line("### " + escaped(item.title()));
        line("**" + item.status() + "**" + judged + ". " + escaped(item.sentence()));
        item.comments().forEach(comment -> line("> " + escaped(comment)));
        bullets("To be checked: ", item.contradictions());
        bullets("", item.remarks());
        bullets("Action: ", item.actions());
    }

    private void list(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            line("## " + heading);
            bullets("", entries);
        }
    }

    private void bullets(String before, List<String> entries) {
        entries.forEach(entry -> line("- " + before + escaped(entry)));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
