package org.saferindicators.assessment;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Direction;
import org.saferindicators.observation.Places;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.travel.Travel;

/**
 * The direction of travel over three windows that end with the months asked for (methods, section 11): by tolerance, over
 * equal windows on one side of every break, where both have a figure.
 */
final class Travels {

    private static final double TOLERANCE_PERCENT = 3;
    private static final int YEAR = 12;

    private Travels() {}

    /** The windows. */
    enum Window {
        /** Twelve months against the twelve before. */
        ROLLING_12_MONTHS("rolling-12-months", YEAR),
        /** Six months against the same six a year before. */
        SIX_MONTHS("six-months", 6),
        /** Three months against the same three a year before. */
        QUARTER("quarter", 3);

        private final String word;
        private final int months;

        Window(String word, int months) {
            this.word = word;
            this.months = months;
        }

        private MonthRange ending(YearMonth last) {
            return MonthRange.of(last.minusMonths(months - 1L), months);
        }
    }

    static List<DirectionOfTravel> of(IndicatorFigures figures, StatusQuestion question) {
        return Arrays.stream(Window.values())
                .flatMap(window -> over(figures, question, window).stream())
                .toList();
    }

    private static Optional<DirectionOfTravel> over(IndicatorFigures figures, StatusQuestion question, Window window) {
        MonthRange current = window.ending(question.window().last());
        MonthRange earlier = current.minusYears(1);
        Places.Compared compared = figures.compared(question.area().code(), current, earlier);
        ChangeFrom change = new Changes(question.indicator(), current, earlier).between(compared, List.of());
        return change.difference()
                .flatMap(any -> compared.earlier().quantity())
                .map(Quantity::value)
                .map(before -> direction(
                        window, question, before, before + change.difference().orElseThrow(), change));
    }

    private static DirectionOfTravel direction(
            Window window, StatusQuestion question, double before, double now, ChangeFrom change) {
        Travel travel = Travel.between(
                before, now, TOLERANCE_PERCENT, question.indicator().polarity().wanted());
        Direction direction = switch (travel.arrow()) {
            case UP -> Direction.UP;
            case FLAT -> Direction.STEADY;
            case DOWN -> Direction.DOWN;
        };
        return new DirectionOfTravel(window.word, direction, merit(travel.merit()), change.percent());
    }

    private static String merit(Travel.Merit merit) {
        return switch (merit) {
            case IMPROVING -> "better";
            case STABLE -> "same";
            case WORSENING -> "worse";
            case INCREASING, DECREASING -> "neither";
        };
    }
}
