package org.saferindicators.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saferindicators.assessment.Shown;
import org.saferindicators.feed.Action;
import org.saferindicators.feed.Assessment;
import org.saferindicators.indicator.BoardReport;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.Period;

/** Writes the report of a page. Nothing in it is stored: each sentence is made from the figures it speaks of. */
public final class ReportWriter {

    private final Page page;

    /** Of this page. */
    public ReportWriter(Page page) {
        this.page = page;
    }

    /** The report. */
    public Report report() {
        BoardReport own = page.plan().style().report();
        Report.Summary summary = summary();
        List<Report.Section> sections = new ArrayList<>();
        sections.add(overall(summary));
        page.outcomes().forEach(outcome -> sections.add(section(outcome)));
        return new Report(
                page.plan().id(),
                page.plan().title(),
                page.area().name(),
                page.period().map(ReportWriter::words).orElse("latest figures"),
                page.asAt(),
                own.introduction().orElseGet(this::introduction),
                summary,
                sections,
                own.recommendations(),
                own.contactRoles(),
                own.notes());
    }

    private static String words(Period period) {
        return period + ", " + Shown.window(period.months());
    }

    private String introduction() {
        return "How the indicators of the plan stand in " + page.area().name() + ", outcome by outcome, as known on "
                + page.asAt() + ".";
    }

    private Report.Summary summary() {
        List<Status> verdicts = page.panels().stream().map(Panel::verdict).toList();
        int all = verdicts.size();
        int on = count(verdicts, Status::isGood);
        int off = count(verdicts, Status::isBad);
        int coloured = count(verdicts, Status::isColour);
        int monitored = count(verdicts, Status.MONITORING::equals);
        return new Report.Summary(
                all,
                on,
                coloured - on - off,
                off,
                monitored,
                all - coloured - monitored,
                overall(on, off, coloured),
                coverage(all, withData()));
    }

    private int withData() {
        return (int) page.panels().stream()
                .filter(panel -> panel.status().current().figure() instanceof Figure.Known)
                .count();
    }

    private static int count(List<Status> verdicts, Predicate<Status> kind) {
        return (int) verdicts.stream().filter(kind).count();
    }

    private static String overall(int on, int off, int coloured) {
        if (coloured == 0) {
            return "no data";
        }
        if (2 * on > coloured) {
            return "majority on track";
        }
        return 2 * off > coloured ? "majority off track" : "mixed";
    }

    private static String coverage(int all, int withData) {
        if (withData == all) {
            return "all data available";
        }
        return 2 * withData > all ? "most data available" : "little data available";
    }

    private Report.Section overall(Report.Summary summary) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(summary.onTrack() + " of " + summary.indicators() + " indicators are on track, "
                + summary.between() + " about the same, " + summary.offTrack() + " off track, " + summary.monitored()
                + " monitored; " + summary.withoutVerdict() + " have no verdict.");
        paragraphs.add("Of those with a verdict: " + summary.overall() + ". Figures: " + summary.dataCoverage() + ".");
        page.panels().stream().flatMap(panel -> withoutFigure(panel).stream()).forEach(paragraphs::add);
        page.plan().style().comparisonText().ifPresent(text -> paragraphs.add("Compared with: " + text + "."));
        page.plan()
                .style()
                .report()
                .trendMonths()
                .ifPresent(months -> paragraphs.add("Trends look at the past " + months + " months."));
        return new Report.Section(
                "overall", "Overall performance summary", Optional.empty(), Optional.empty(), paragraphs, List.of());
    }

    /** What has no figure, and why. */
    private static Optional<String> withoutFigure(Panel panel) {
        String title = panel.status().question().indicator().title();
        return switch (panel.status().current().figure()) {
            case Figure.Known ignored -> Optional.empty();
            case Figure.Absent absent ->
                Optional.of("No figure for " + title + ": " + absent.absence().text());
            case Figure.Refused refused ->
                Optional.of("No figure for " + title + ": " + refused.refusal().text());
        };
    }

    private Report.Section section(OutcomePanel outcome) {
        Optional<Status> judged = outcome.assessment().flatMap(Assessment::status);
        List<String> paragraphs = new ArrayList<>();
        outcome.assessment().ifPresent(one -> paragraphs.add(judgement(one)));
        if (outcome.isContradicted()) {
            paragraphs.add("The judgement differs from what follows from the indicators ("
                    + outcome.rollUp().word() + ").");
        }
        return new Report.Section(
                outcome.outcome().id(),
                outcome.outcome().title(),
                Optional.of(outcome.rollUp().word()),
                judged.map(Status::word),
                paragraphs,
                outcome.panels().stream().map(ReportWriter::item).toList());
    }

    private static String judgement(Assessment one) {
        String what = Stream.of(one.status().map(Status::word), one.wording())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("without a colour");
        return "Judged " + what + " by the " + one.by() + ": " + one.reason();
    }

    private static Report.Item item(Panel panel) {
        return new Report.Item(
                panel.status().question().indicator().id(),
                panel.status().question().indicator().title(),
                panel.shown().word(),
                panel.status().assessment().flatMap(Assessment::status).map(Status::word),
                ReportSentence.of(panel.status()),
                panel.status().caveats(),
                comments(panel),
                contradictions(panel),
                panel.actions().stream().map(ReportWriter::action).toList());
    }

    private static List<String> comments(Panel panel) {
        Stream<String> judged = panel.status().assessment().map(ReportWriter::judgement).stream();
        return Stream.concat(
                        judged,
                        panel.commentary().stream().map(one -> one.commentary().text()))
                .toList();
    }

    private static List<String> contradictions(Panel panel) {
        return Stream.concat(
                        panel.contradiction().stream(),
                        panel.commentary().stream().flatMap(one -> one.contradictions().stream()))
                .toList();
    }

    private static String action(Action action) {
        String due = action.due().map(day -> ", due " + day).orElse("");
        return action.text() + " (" + action.owner() + ", " + action.state().word() + due + ")";
    }
}
