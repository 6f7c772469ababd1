package org.saferindicators.statistics.recent;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A straight line through figures by weighted least squares.
 *
 * @param slope change of the figure from one period to the next
 * @param standardError of the slope, where each weight is one over a variance
 */
record Line(double slope, double standardError) {

    /**
     * A figure of a period.
     *
     * @param time number of the period
     * @param value the figure
     * @param weight above 0
     */
    record Dot(int time, double value, double weight) {}

    /** Each with one over the square of its standard error as weight. */
    static List<Dot> weighted(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(i -> {
                    double error = figures.get(i).standardError();
                    return new Dot(i + 1, figures.get(i).value(), 1 / (error * error));
                })
                .toList();
    }

    /** Each with the same weight. */
    static List<Dot> unweighted(List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Dot(i + 1, values.get(i), 1))
                .toList();
    }

    /** Through at least two dots at different times, with time counted from its weighted mean and equal figures exactly flat. */
    static Line through(List<Dot> dots) {
        double weights = dots.stream().mapToDouble(Dot::weight).sum();
        double centre = dots.stream().mapToDouble(dot -> dot.weight * dot.time).sum() / weights;
        double spread = dots.stream()
                .mapToDouble(dot -> dot.weight * (dot.time - centre) * (dot.time - centre))
                .sum();
        double first = dots.getFirst().value;
        double joint = dots.stream()
                .mapToDouble(dot -> dot.weight * (dot.time - centre) * (dot.value - first))
                .sum();
        return new Line(joint / spread, 1 / Math.sqrt(spread));
    }

    /** Whether the line keeps its direction whichever dot is left out. */
    boolean keepsDirection(List<Dot> dots) {
        return dots.stream()
                .map(out -> dots.stream().filter(dot -> dot.time != out.time).toList())
                .allMatch(others -> through(others).rises() == rises());
    }

    /** A flat line counts as rising. */
    boolean rises() {
        return slope >= 0;
    }
}
