package org.saferindicators.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.observation.Places;
import org.saferindicators.observation.Quantity;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.travel.Travel;

/**
 * The direction of travel over three windows that end with the months asked for (methods, section 11): by tolerance, over
 * equal windows on one side of every break, where both have a figure.
 */
public final class Travels {

    private static final double TOLERANCE_PERCENT = 3;

    private Travels() {}

    static List<DirectionOfTravel> of(IndicatorFigures figures, StatusQuestion question) {
        return Arrays.stream(TravelWindow.values())
                .flatMap(window -> over(figures, question, window).stream())
                .toList();
    }

    /** The movement over one window, with the test of whether it is more than noise. */
    public static Optional<Tested> tested(IndicatorFigures figures, StatusQuestion question, TravelWindow window) {
        ChangeTest.Windows months = windows(question, window);
        return Moved.of(figures, question, months).map(moved -> {
            Optional<Significance> test = ChangeTest.of(
                    figures, question.indicator(), months, moved.compared, ChangeTest.confidence(question.indicator()));
            return new Tested(
                    moved.direction(window, question), moved.change.difference().orElseThrow(), test);
        });
    }

    /**
     * A movement and its test.
     *
     * @param travel the movement, by tolerance
     * @param difference now less before, in units of the value
     * @param significance whether it is more than noise; empty where it cannot be tested
     */
    public record Tested(DirectionOfTravel travel, double difference, Optional<Significance> significance) {}

    private static Optional<DirectionOfTravel> over(
            IndicatorFigures figures, StatusQuestion question, TravelWindow window) {
        return Moved.of(figures, question, windows(question, window)).map(moved -> moved.direction(window, question));
    }

    private static ChangeTest.Windows windows(StatusQuestion question, TravelWindow window) {
        MonthRange current = window.ending(question.window().last());
        return new ChangeTest.Windows(question.area().code(), current, current.minusYears(1));
    }

    /** Two windows that may be compared. */
    private record Moved(Places.Compared compared, ChangeFrom change) {

        private static Optional<Moved> of(
                IndicatorFigures figures, StatusQuestion question, ChangeTest.Windows months) {
            Places.Compared compared = figures.compared(months.area(), months.current(), months.earlier());
            ChangeFrom change = Changes.onYearEarlier(question.indicator(), months.current())
                    .between(compared, List.of());
            return change.difference().map(any -> new Moved(compared, change));
        }

        private DirectionOfTravel direction(TravelWindow window, StatusQuestion question) {
            double before = compared.earlier().quantity().map(Quantity::value).orElseThrow();
            double now = before + change.difference().orElseThrow();
            Travel travel = Travel.between(
                    before,
                    now,
                    TOLERANCE_PERCENT,
                    question.indicator().polarity().wanted());
            Direction direction = switch (travel.arrow()) {
                case UP -> Direction.UP;
                case FLAT -> Direction.STEADY;
                case DOWN -> Direction.DOWN;
            };
            return new DirectionOfTravel(window.word(), direction, merit(travel.merit()), change.percent());
        }
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
