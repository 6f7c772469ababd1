package org.saferindicators.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.indicator.Direction;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.spc.Point;
import org.saferindicators.statistics.spc.Segment;
import org.saferindicators.statistics.spc.Variation;
import org.saferindicators.statistics.spc.XmrChart;

/** Answers how an indicator has moved. */
public final class TrendCalculator {

    private final Evidence evidence;

    /** Over everything known at one day. */
    public TrendCalculator(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The trend. It is always an answer: what would mislead is refused with its reason. */
    public Trend trend(TrendQuestion question) {
        IndicatorFigures figures = new IndicatorFigures(evidence, question.indicator());
        Stretches stretches = new Stretches(question.indicator(), question.range());
        List<TrendPoint> points = new Points(figures, question, stretches).all();
        Signal signal = new Signals(evidence, figures, question, stretches).signal();
        List<TestedTravel> directions = new Directions(figures, question).all();
        return new Trend(
                question,
                evidence.asAt(),
                figures.dataset(),
                points,
                stretches.all(),
                signal,
                new RecentTrends(figures, question, stretches).recent(),
                directions,
                overall(signal, directions),
                new Outlooks(evidence, figures, question, stretches).outlook(),
                Stream.concat(caveats(points, signal).stream(), olderPopulation(figures, question).stream())
                        .toList());
    }

    private static Optional<String> olderPopulation(IndicatorFigures figures, TrendQuestion question) {
        MonthRange latest = MonthRange.of(question.last());
        return figures.olderPopulation(figures.figure(question.area().code(), latest), latest);
    }

    /** The latest point of the chart where limits are firm, else the headline window. */
    private static Optional<Trend.Overall> overall(Signal signal, List<TestedTravel> directions) {
        return bySignal(signal)
                .or(() -> directions.stream()
                        .filter(TestedTravel::headline)
                        .findFirst()
                        .map(one -> new Trend.Overall(one.method(), one.direction(), one.merit())));
    }

    private static Optional<Trend.Overall> bySignal(Signal signal) {
        return signal instanceof Signal.Charted charted
                ? Optional.of(charted.chart())
                        .filter(chart -> isFirm(chart.segments().getLast()))
                        .flatMap(XmrChart::latestVariation)
                        .map(variation -> new Trend.Overall(
                                "spc", direction(charted.chart().points().getLast()), merit(variation)))
                : Optional.empty();
    }

    private static boolean isFirm(Segment latest) {
        return latest.limits().isPresent() && !latest.trialLimits();
    }

    private static Direction direction(Point latest) {
        return switch (latest.cause().direction()) {
            case ABOVE -> Direction.UP;
            case NEITHER -> Direction.STEADY;
            case BELOW -> Direction.DOWN;
        };
    }

    private static String merit(Variation variation) {
        return switch (variation) {
            case SPECIAL_CAUSE_IMPROVEMENT -> "better";
            case SPECIAL_CAUSE_CONCERN -> "worse";
            case SPECIAL_CAUSE_NEUTRAL_HIGH, SPECIAL_CAUSE_NEUTRAL_LOW -> "neither";
            case COMMON_CAUSE -> "same";
        };
    }

    private static List<String> caveats(List<TrendPoint> points, Signal signal) {
        List<String> caveats = new ArrayList<>();
        long gaps = points.stream()
                .filter(point -> point.figure().quantity().isEmpty())
                .count();
        if (gaps > 0) {
            caveats.add(gaps + " of " + points.size() + " points have no figure; none is interpolated.");
        }
        if (points.stream().anyMatch(TrendCalculator::isProvisional)) {
            caveats.add("Provisional: the latest points may still be revised.");
        }
        if (points.stream().anyMatch(TrendPoint::straddles)) {
            caveats.add("Points whose months lie on both sides of a break are marked.");
        }
        if (signal instanceof Signal.Charted charted) {
            Segment latest = charted.chart().segments().getLast();
            if (latest.trialLimits()) {
                caveats.add("Trial limits: fewer than 13 points since the latest break.");
            }
            caveats.add(
                    "Months that follow each other are alike, which narrows limits: read single signals with care.");
        }
        return caveats;
    }

    private static boolean isProvisional(TrendPoint point) {
        return point.figure() instanceof Figure.Known known && known.provisional();
    }
}
