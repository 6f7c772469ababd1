package org.saferindicators.chart;

import java.util.ArrayList;
import java.util.List;

/** Sentences that every chart says of itself. */
final class Words {

    private Words() {}

    static String sentence(String words) {
        String told = words.strip();
        boolean ended = told.endsWith(".") || told.endsWith("!") || told.endsWith("?");
        return told.isEmpty() || ended ? told : told + ".";
    }

    /** {@code 1 point}, {@code 3 points}. */
    static String count(long many, String thing) {
        return many + " " + thing + (many == 1 ? "" : "s");
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** Stretches without a figure, each with its reason: {@code May 2017 to Jul 2017 (not published)}. */
    static List<String> gaps(List<LinePoint> points) {
        List<String> found = new ArrayList<>();
        int start = 0;
        while (start < points.size()) {
            int end = start + 1;
            while (end < points.size()
                    && points.get(end).gap().equals(points.get(start).gap())) {
                end++;
            }
            String span = span(points.get(start), points.get(end - 1));
            points.get(start).gap().ifPresent(why -> found.add(span + " (" + why + ")"));
            start = end;
        }
        return found;
    }

    /** {@code May 2017}, {@code May 2017 to Jul 2017}. */
    static String span(LinePoint first, LinePoint last) {
        return first.equals(last) ? first.label() : first.label() + " to " + last.label();
    }

    /** A sentence on all gaps; empty when there is none. */
    static String gapSentence(List<LinePoint> points) {
        List<String> gaps = gaps(points);
        return gaps.isEmpty() ? "" : "No figure for " + list(gaps) + ".";
    }

    /** Sentences one after the other, without the empty ones. */
    static String together(List<String> sentences) {
        return String.join(" ", sentences.stream().filter(one -> !one.isBlank()).toList());
    }
}
