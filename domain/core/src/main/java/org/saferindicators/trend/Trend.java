package org.saferindicators.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Dataset;
import org.saferindicators.indicator.Direction;

/**
 * How an indicator has moved.
 *
 * @param question what was asked
 * @param asAt the day as known at which it is answered
 * @param dataset where the figures come from
 * @param points the series
 * @param stretches its parts of one kind and level
 * @param signal whether the movement is more than noise
 * @param recent the trend of the last five years
 * @param directions the movement over three windows
 * @param overall the one direction, by the first method that has the data
 * @param outlook where the year will end
 * @param caveats what a reader must bear in mind
 */
public record Trend(
        TrendQuestion question,
        LocalDate asAt,
        Dataset dataset,
        List<TrendPoint> points,
        List<Stretch> stretches,
        Signal signal,
        Recent recent,
        List<TestedTravel> directions,
        Optional<Overall> overall,
        Outlook outlook,
        List<String> caveats) {

    /** Copies the lists. */
    public Trend {
        points = List.copyOf(points);
        stretches = List.copyOf(stretches);
        directions = List.copyOf(directions);
        caveats = List.copyOf(caveats);
    }

    /**
     * One direction.
     *
     * @param method {@code spc}, {@code significance} or {@code tolerance}
     * @param direction the movement
     * @param merit whether that is better
     */
    public record Overall(String method, Direction direction, String merit) {}
}
