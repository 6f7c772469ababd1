package org.saferindicators.api.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saferindicators.chart.BreakMark;
import org.saferindicators.chart.LimitBand;
import org.saferindicators.chart.LineChart;
import org.saferindicators.chart.LinePoint;
import org.saferindicators.chart.Mark;
import org.saferindicators.chart.TargetLine;
import org.saferindicators.chart.YearLine;
import org.saferindicators.chart.YearsChart;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.statistics.spc.Limits;
import org.saferindicators.statistics.spc.Segment;
import org.saferindicators.statistics.spc.Variation;
import org.saferindicators.trend.Signal;
import org.saferindicators.trend.Stretch;
import org.saferindicators.trend.Trend;
import org.saferindicators.trend.TrendPoint;

/** A trend as a line with its limits, target, breaks and signals, or as this year against last. */
public final class TrendDrawing {

    private final Trend trend;

    /** Of a trend. */
    public TrendDrawing(Trend trend) {
        this.trend = trend;
    }

    /** The series as a line. */
    public LineChart line() {
        Map<YearMonth, Mark> marks = marks();
        List<LinePoint> points = trend.points().stream()
                .map(point ->
                        point(point).marked(marks.getOrDefault(point.months().last(), Mark.NONE)))
                .toList();
        return new LineChart(
                Captions.of(
                        trend.question().indicator(),
                        trend.question().area(),
                        ", by " + trend.question().frequency().word()),
                points,
                bands(),
                targets(points.size()),
                breaks());
    }

    /** The months of the last financial year against those of the year before; of a monthly series that holds both. */
    public YearsChart years() {
        FinancialYear year = FinancialYear.containing(trend.question().last());
        return new YearsChart(
                Captions.of(trend.question().indicator(), trend.question().area(), ", this year against last"),
                year(year.yearEarlier()),
                year(year));
    }

    private YearLine year(FinancialYear year) {
        return new YearLine(
                year.label(),
                trend.points().stream()
                        .filter(point -> year.months().covers(point.months()))
                        .map(TrendDrawing::point)
                        .toList());
    }

    private static LinePoint point(TrendPoint point) {
        String label = Captions.month(point.months().last());
        return switch (point.figure()) {
            case Figure.Known known -> {
                LinePoint drawn = LinePoint.of(label, known.amount().value());
                yield known.provisional() || !point.complete() ? drawn.asProvisional() : drawn;
            }
            case Figure.Absent absent ->
                LinePoint.gap(label, plain(absent.absence().reason().word()));
            case Figure.Refused refused ->
                LinePoint.gap(label, plain(refused.refusal().reason().word()));
        };
    }

    /** {@code not due}: short, and the same for months that lack for the same reason. */
    private static String plain(String word) {
        return word.replace('-', ' ');
    }

    private Stream<Signal.Charted> charted() {
        return Stream.of(trend.signal())
                .filter(Signal.Charted.class::isInstance)
                .map(Signal.Charted.class::cast);
    }

    private Map<YearMonth, Mark> marks() {
        return charted()
                .flatMap(signal -> signal.chart().points().stream()
                        .map(point -> Map.entry(signal.months().get(point.index()), mark(point.variation()))))
                .filter(entry -> entry.getValue().isSignal())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Mark mark(Variation variation) {
        return switch (variation) {
            case SPECIAL_CAUSE_IMPROVEMENT -> Mark.IMPROVEMENT;
            case SPECIAL_CAUSE_CONCERN -> Mark.CONCERN;
            case SPECIAL_CAUSE_NEUTRAL_HIGH -> Mark.HIGH;
            case SPECIAL_CAUSE_NEUTRAL_LOW -> Mark.LOW;
            case COMMON_CAUSE -> Mark.NONE;
        };
    }

    private List<LimitBand> bands() {
        Calculation calculation = trend.question().indicator().calculation();
        boolean atZero = calculation == Calculation.COUNT || calculation == Calculation.RATE;
        return charted()
                .flatMap(signal -> signal.chart().segments().stream())
                .flatMap(segment -> segment.limits().map(limits -> band(segment, limits, atZero)).stream())
                .toList();
    }

    private static LimitBand band(Segment segment, Limits limits, boolean atZero) {
        return new LimitBand(
                segment.from(),
                segment.to(),
                limits.mean(),
                limits.process().lower(),
                limits.process().upper(),
                atZero);
    }

    private List<TargetLine> targets(int points) {
        return charted()
                .flatMap(signal -> signal.assurance().stream())
                .map(assured ->
                        new TargetLine(Math.max(0, points - 1), Math.max(0, points - 1), assured.target(), "target"))
                .toList();
    }

    private List<BreakMark> breaks() {
        return trend.stretches().stream()
                .flatMap(stretch -> mark(stretch).stream())
                .toList();
    }

    private Optional<BreakMark> mark(Stretch stretch) {
        boolean begins = stretch.because().isPresent() || stretch.decision().isPresent();
        String label = stretch.because().isPresent() ? "break" : "new level";
        return begins
                ? first(point ->
                                !point.months().last().isBefore(stretch.months().start()))
                        .map(at -> new BreakMark(
                                at,
                                label + " " + Captions.month(stretch.months().start())))
                : Optional.empty();
    }

    private Optional<Integer> first(Predicate<TrendPoint> wanted) {
        return IntStream.range(0, trend.points().size())
                .filter(at -> wanted.test(trend.points().get(at)))
                .boxed()
                .findFirst();
    }
}
