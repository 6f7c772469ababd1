package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What this year against last shows, in words. */
final class YearsWords {

    private YearsWords() {}

    static String of(YearsChart chart) {
        List<String> sentences =
                new ArrayList<>(List.of(chart.caption().opening().strip()));
        sentences.add(chart.hasData() ? "" : "No data.");
        sentences.add(extent(chart, chart.thisYear()));
        sentences.add(extent(chart, chart.lastYear()));
        sentences.add(comparison(chart));
        return Words.together(sentences);
    }

    private static String extent(YearsChart chart, YearLine year) {
        List<LinePoint> present = year.points().stream()
                .filter(point -> point.value().isPresent())
                .toList();
        if (present.isEmpty()) {
            return Words.together(List.of(year.name() + ": no figures.", Words.gapSentence(year.points())));
        }
        String figures = year.name() + ": first " + shown(chart, present.getFirst()) + "; last "
                + shown(chart, present.getLast()) + ".";
        return Words.together(List.of(figures, signals(present), Words.gapSentence(year.points())));
    }

    private static String signals(List<LinePoint> present) {
        List<String> told = present.stream()
                .filter(point -> point.mark().isSignal())
                .map(point -> point.mark().word() + " in " + point.label())
                .toList();
        return told.isEmpty() ? "" : Words.count(told.size(), "signal") + ": " + Words.list(told) + ".";
    }

    private static String shown(YearsChart chart, LinePoint point) {
        return point.label() + ": " + chart.caption().figure(point.value().orElseThrow())
                + (point.provisional() ? " (provisional)" : "");
    }

    private static String comparison(YearsChart chart) {
        List<LinePoint> now = chart.thisYear().points();
        List<LinePoint> before = chart.lastYear().points();
        List<Integer> moves = IntStream.range(0, Math.min(now.size(), before.size()))
                .mapToObj(month -> move(now.get(month), before.get(month)))
                .flatMap(Optional::stream)
                .toList();
        if (moves.isEmpty()) {
            return "";
        }
        return "Of the " + Words.count(moves.size(), "month") + " in both years, "
                + moves.stream().filter(move -> move > 0).count() + " higher, "
                + moves.stream().filter(move -> move < 0).count() + " lower and "
                + moves.stream().filter(move -> move == 0).count() + " the same.";
    }

    private static Optional<Integer> move(LinePoint now, LinePoint before) {
        return now.value().flatMap(one -> before.value().map(other -> Double.compare(one, other)));
    }
}
