package org.saferindicators.chart;

import java.util.function.Function;

/**
 * The columns of ranked bars: rank, name, bar, figure, verdict.
 *
 * @param rank left edge of the ranks
 * @param name left edge of the names
 * @param bars left edge of the field of bars
 * @param barsEnd right edge of the field of bars
 * @param figureEnd right edge of the figures
 * @param verdict left edge of the verdicts
 */
record BarColumns(double rank, double name, double bars, double barsEnd, double figureEnd, double verdict) {

    /** The most that the words of each column may take. */
    static final double MOST_RANK = 60;

    static final double MOST_NAME = 190;
    static final double MOST_FIGURE = 140;
    static final double MOST_VERDICT = 80;

    private static final double AIR = 14;

    static BarColumns of(RankedBars chart) {
        double name = Frame.EDGE + room(chart, Bar::rank, MOST_RANK, AIR);
        double bars = name + room(chart, Bar::name, MOST_NAME, AIR);
        double verdict = Frame.WIDTH - Frame.EDGE - room(chart, bar -> verdict(bar.verdict()), MOST_VERDICT, 0);
        double figureEnd = verdict - AIR;
        return new BarColumns(
                Frame.EDGE, name, bars, figureEnd - room(chart, Bar::shownText, MOST_FIGURE, AIR), figureEnd, verdict);
    }

    /** Letter and word, {@code W worse}. */
    static String verdict(Verdict verdict) {
        return (verdict.letter() + " " + verdict.word()).strip();
    }

    private static double room(RankedBars chart, Function<Bar, String> words, double most, double air) {
        double widest = chart.bars().stream()
                .mapToDouble(bar -> Letters.width(words.apply(bar), Label.NORMAL, true))
                .max()
                .orElse(0);
        return widest == 0 ? 0 : Math.min(most, widest) + air;
    }
}
