package org.saferindicators.chart;

import java.util.List;
import java.util.stream.IntStream;

/** Leaves labels out so that those that stay do not touch: every second, third, ... of a year of months. */
final class Thinning {

    private static final List<Integer> STEPS = List.of(1, 2, 3, 4, 6, 12);
    private static final int MONTHS = 12;
    private static final double AIR = 8;

    private Thinning() {}

    static int step(List<Label> labels) {
        return IntStream.concat(
                        STEPS.stream().mapToInt(Integer::intValue),
                        IntStream.iterate(2 * MONTHS, step -> step < labels.size(), step -> step + MONTHS))
                .filter(step -> fits(labels, step))
                .findFirst()
                .orElse(Math.max(1, labels.size()));
    }

    private static boolean fits(List<Label> labels, int step) {
        return IntStream.iterate(step, position -> position < labels.size(), position -> position + step)
                .allMatch(position -> labels.get(position - step).box().right() + AIR
                        <= labels.get(position).box().left());
    }
}
