package org.saferindicators.statistics.season;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The classical decomposition of a monthly series (R's {@code decompose}): a centred average of 12 months, and how far each
 * month of the year is from it on average.
 *
 * @param model how the season acts
 * @param trend the centred average; empty for six months at either end
 * @param index effect of the season by position from the first month, twelve of them: they add up to 0, or have mean 1
 * @param adjusted the values without the season
 */
public record Seasons(Model model, List<Optional<Double>> trend, List<Double> index, List<Double> adjusted) {

    private static final int YEAR = 12;
    private static final int HALF = YEAR / 2;
    private static final int FEWEST = 2 * YEAR;

    /** Copies the lists. */
    public Seasons {
        trend = List.copyOf(trend);
        index = List.copyOf(index);
        adjusted = List.copyOf(adjusted);
    }

    /** The decomposition; empty with fewer than 24 months, or where the model does not fit the values. */
    public static Optional<Seasons> of(List<Double> values, Model model) {
        boolean fits = model == Model.ADDITIVE || values.stream().allMatch(value -> value > 0);
        return values.size() < FEWEST || !fits ? Optional.empty() : Optional.of(decomposed(values, model));
    }

    private static Seasons decomposed(List<Double> values, Model model) {
        List<Optional<Double>> trend = IntStream.range(0, values.size())
                .mapToObj(at -> centred(values, at))
                .toList();
        List<Double> raw = IntStream.range(0, YEAR)
                .mapToObj(position -> effect(values, trend, model, position))
                .toList();
        double mean = raw.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        List<Double> index = raw.stream().map(one -> model.without(one, mean)).toList();
        List<Double> adjusted = IntStream.range(0, values.size())
                .mapToObj(at -> model.without(values.get(at), index.get(at % YEAR)))
                .toList();
        return new Seasons(model, trend, index, adjusted);
    }

    private static Optional<Double> centred(List<Double> values, int at) {
        if (at < HALF || at + HALF >= values.size()) {
            return Optional.empty();
        }
        double inner = values.subList(at - HALF + 1, at + HALF).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        double ends = (values.get(at - HALF) + values.get(at + HALF)) / 2;
        return Optional.of((inner + ends) / YEAR);
    }

    private static double effect(List<Double> values, List<Optional<Double>> trend, Model model, int position) {
        return IntStream.iterate(position, at -> at < values.size(), at -> at + YEAR)
                .filter(at -> trend.get(at).isPresent())
                .mapToDouble(at -> model.without(values.get(at), trend.get(at).orElseThrow()))
                .average()
                .orElseThrow();
    }
}
