package org.saferindicators.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.assessment.Significance;
import org.saferindicators.assessment.Travels;
import org.saferindicators.indicator.Direction;
import org.saferindicators.indicator.TravelWindow;
import org.saferindicators.period.Basis;
import org.saferindicators.statistics.significance.Verdict;

/** Tests the direction of travel over each window. */
final class Directions {

    private final IndicatorFigures figures;
    private final TrendQuestion question;

    Directions(IndicatorFigures figures, TrendQuestion question) {
        this.figures = figures;
        this.question = question;
    }

    List<TestedTravel> all() {
        return Arrays.stream(TravelWindow.values())
                .flatMap(
                        window -> Travels.tested(figures, question.latest(Basis.MONTH), window)
                                .map(tested -> tested(window, tested))
                                .stream())
                .toList();
    }

    private TestedTravel tested(TravelWindow window, Travels.Tested tested) {
        boolean headline = window == question.indicator().trend().headline();
        Optional<Significance> test = tested.significance();
        return new TestedTravel(
                tested.travel(),
                headline,
                test,
                test.isPresent() ? "significance" : "tolerance",
                test.map(found -> direction(found.verdict(), tested))
                        .orElseGet(() -> tested.travel().direction()),
                test.map(found -> merit(found.verdict()))
                        .orElseGet(() -> tested.travel().merit()));
    }

    private static Direction direction(Verdict verdict, Travels.Tested tested) {
        if (verdict == Verdict.NO_CHANGE) {
            return Direction.STEADY;
        }
        return tested.difference() < 0 ? Direction.DOWN : Direction.UP;
    }

    private static String merit(Verdict verdict) {
        return switch (verdict) {
            case IMPROVEMENT -> "better";
            case NO_CHANGE -> "same";
            case DETERIORATION -> "worse";
            case INCREASE, DECREASE -> "neither";
        };
    }
}
