package org.saferindicators.statistics.peer;

import java.util.List;
import java.util.Optional;
import org.saferindicators.statistics.significance.Wanted;

/**
 * Competition ranks (1, 2, 2, 4) and quartiles of a group; a missing value has no place and is not counted.
 *
 * @param placings in the order of the values, empty where a value is missing
 * @param ranked how many values there are
 */
public record Ranking(List<Optional<Placing>> placings, int ranked) {

    private static final int QUARTILES = 4;

    /** Copies the list. */
    public Ranking {
        placings = List.copyOf(placings);
    }

    /**
     * Ranks values of one unit, period and definition.
     *
     * @param values one for each area, empty where it has none
     */
    public static Ranking of(List<Optional<Double>> values, Wanted wanted) {
        List<Double> there = values.stream().flatMap(Optional::stream).toList();
        List<Optional<Placing>> placings = values.stream()
                .map(value -> value.map(one -> placing(one, there, wanted)))
                .toList();
        return new Ranking(placings, there.size());
    }

    private static Placing placing(double value, List<Double> values, Wanted wanted) {
        long better = values.stream()
                .filter(other -> wanted == Wanted.FALL ? other < value : other > value)
                .count();
        long same = values.stream().filter(other -> other == value).count();
        int rank = (int) better + 1;
        return new Placing(rank, same > 1, quartile(rank, values.size()));
    }

    /** Quartiles as PHEindicatormethods 2.1.0 makes them. */
    private static Optional<Integer> quartile(int rank, int ranked) {
        if (ranked < QUARTILES) {
            return Optional.empty();
        }
        int fromTheEnd = (int) Math.ceil((ranked + 1 - rank) / (ranked / (double) QUARTILES));
        return Optional.of(Math.max(1, QUARTILES + 1 - fromTheEnd));
    }
}
