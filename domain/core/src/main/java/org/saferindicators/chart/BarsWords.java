package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;

/** What ranked bars show, in words: every bar, since the picture is a table as well. */
final class BarsWords {

    private BarsWords() {}

    static String of(RankedBars chart) {
        List<String> sentences =
                new ArrayList<>(List.of(chart.caption().opening().strip()));
        sentences.add(chart.hasData() ? "" : "No data.");
        sentences.add(Words.count(chart.bars().size(), "bar")
                + (chart.caption().unit().isBlank()
                        ? ""
                        : " in " + chart.caption().unit()) + ".");
        chart.reference()
                .ifPresent(line -> sentences.add(
                        Words.sentence(line.label() + " " + chart.caption().figure(line.value()))));
        chart.bars().forEach(bar -> sentences.add(told(chart.caption(), bar)));
        return Words.together(sentences);
    }

    private static String told(Caption caption, Bar bar) {
        List<String> parts = new ArrayList<>(List.of(bar.rank(), bar.shownText()));
        bar.interval()
                .ifPresent(ends ->
                        parts.add("interval " + caption.figure(ends.lower()) + " to " + caption.figure(ends.upper())));
        parts.add(bar.verdict().word());
        List<String> said = parts.stream().filter(part -> !part.isBlank()).toList();
        return bar.name() + (bar.own() ? " (this area): " : ": ") + String.join(", ", said) + ".";
    }
}
