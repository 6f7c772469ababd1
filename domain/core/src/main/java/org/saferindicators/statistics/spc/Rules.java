package org.saferindicators.statistics.spc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules of special causes over the points of one segment, gaps closed up (methods, 6.2).
 *
 * @param values of the points
 * @param limits of the segment
 * @param length points of a run and of a trend
 */
record Rules(List<Double> values, Limits limits, RunLength length) {

    private static final int WINDOW = 3;
    private static final int ENOUGH = 2;

    /** One for each point. */
    List<Signals> signals() {
        List<Side> sides =
                values.stream().map(value -> Side.of(value, limits.mean())).toList();
        List<Side> close = values.stream().map(this::close).toList();
        List<Side> trends = trends();
        List<Side> near = twoInThree(sides, close);
        List<Side> runs = streaks(sides, length.points(), 0);
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Signals(
                        sides.get(i),
                        limits.process().outside(values.get(i)),
                        close.get(i),
                        trends.get(i),
                        near.get(i),
                        runs.get(i)))
                .toList();
    }

    private Side close(double value) {
        boolean within = limits.process().outside(value) == Side.NEITHER;
        return within ? limits.near().outside(value) : Side.NEITHER;
    }

    private List<Side> trends() {
        List<Side> steps = IntStream.range(1, values.size())
                .mapToObj(i -> Side.of(values.get(i), values.get(i - 1)))
                .toList();
        return streaks(steps, length.points() - 1, 1);
    }

    private static List<Side> twoInThree(List<Side> sides, List<Side> close) {
        List<Side> marks = unmarked(sides.size());
        for (int end = WINDOW; end <= sides.size(); end++) {
            Side side = sides.get(end - 1);
            boolean together = sides.subList(end - WINDOW, end).stream().allMatch(one -> one == side);
            List<Side> three = close.subList(end - WINDOW, end);
            if (side != Side.NEITHER && together && Collections.frequency(three, side) >= ENOUGH) {
                IntStream.range(end - WINDOW, end)
                        .filter(i -> close.get(i) == side)
                        .forEach(i -> marks.set(i, side));
            }
        }
        return marks;
    }

    /** Marks the points of every streak of so many sides that are the same; a later streak overwrites an earlier one. */
    private static List<Side> streaks(List<Side> sides, int least, int beyond) {
        List<Side> marks = unmarked(sides.size() + beyond);
        int streak = 0;
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            streak = i > 0 && side == sides.get(i - 1) ? streak + 1 : 1;
            if (side != Side.NEITHER && streak >= least) {
                Collections.fill(marks.subList(i + 1 - least, i + 1 + beyond), side);
            }
        }
        return marks;
    }

    private static List<Side> unmarked(int size) {
        return new ArrayList<>(Collections.nCopies(size, Side.NEITHER));
    }
}
