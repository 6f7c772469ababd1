package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a line with limits shows, in words. */
final class LineWords {

    private static final Comparator<LinePoint> BY_VALUE =
            Comparator.comparingDouble(point -> point.value().orElseThrow());

    private final LineChart chart;
    private final Caption caption;

    private LineWords(LineChart chart) {
        this.chart = chart;
        this.caption = chart.caption();
    }

    static String of(LineChart chart) {
        LineWords words = new LineWords(chart);
        List<String> sentences =
                new ArrayList<>(List.of(chart.caption().opening().strip()));
        if (chart.hasData()) {
            sentences.add(words.extent());
            sentences.addAll(words.signals());
        } else {
            sentences.add("No data.");
        }
        sentences.add(Words.gapSentence(chart.points()));
        chart.bands().forEach(band -> sentences.add(words.band(band)));
        chart.targets().forEach(target -> sentences.add(words.target(target)));
        chart.breaks().forEach(one -> sentences.add(words.breakBefore(one)));
        return Words.together(sentences);
    }

    /** Levels that are drawn but not named beside the plot; empty when there is none. */
    static String earlier(LineChart chart) {
        LineWords words = new LineWords(chart);
        String told = Words.together(Stream.concat(
                        chart.bands().stream()
                                .filter(band -> !chart.isLatest(band))
                                .map(words::band),
                        chart.targets().stream()
                                .filter(target -> !chart.isLatest(target))
                                .map(words::target))
                .toList());
        return told.isEmpty() ? "" : "Earlier: " + told;
    }

    private List<LinePoint> present() {
        return chart.points().stream()
                .filter(point -> point.value().isPresent())
                .toList();
    }

    private String extent() {
        List<LinePoint> present = present();
        String unit = caption.unit().isBlank() ? "" : " in " + caption.unit();
        return Words.count(present.size(), "point") + unit + ". First " + shown(present.getFirst()) + "; last "
                + shown(present.getLast()) + ". Lowest "
                + shown(present.stream().min(BY_VALUE).orElseThrow()) + "; highest "
                + shown(present.stream().max(BY_VALUE).orElseThrow()) + ".";
    }

    private List<String> signals() {
        List<LinePoint> signals =
                chart.points().stream().filter(point -> point.mark().isSignal()).toList();
        List<String> told = signals.stream()
                .map(point -> point.mark().word() + " in " + point.label())
                .toList();
        List<String> provisional = chart.points().stream()
                .filter(LinePoint::provisional)
                .map(LinePoint::label)
                .toList();
        return List.of(
                signals.isEmpty()
                        ? "No signals."
                        : Words.count(signals.size(), "signal") + ": " + Words.list(told) + ".",
                provisional.isEmpty() ? "" : "Provisional: " + Words.list(provisional) + ".");
    }

    private String shown(LinePoint point) {
        return point.label() + ": " + caption.figure(point.value().orElseThrow());
    }

    private String band(LimitBand band) {
        return span(band.from(), band.to()) + ": mean " + caption.figure(band.mean()) + ", limits "
                + caption.figure(band.drawnLower()) + " to " + caption.figure(band.upper()) + ".";
    }

    private String target(TargetLine target) {
        return span(target.from(), target.to()) + ": " + target.label() + " " + caption.figure(target.value()) + ".";
    }

    private String span(int from, int to) {
        return Words.span(chart.points().get(from), chart.points().get(to));
    }

    private String breakBefore(BreakMark mark) {
        return "Break before " + chart.points().get(mark.before()).label() + ": " + Words.sentence(mark.label());
    }
}
