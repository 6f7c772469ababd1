package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.assessment.IndicatorFigures;
import org.saferindicators.assessment.TargetInForce;
import org.saferindicators.assessment.Targets;
import org.saferindicators.indicator.Calculation;
import org.saferindicators.indicator.Comparison;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.period.Basis;
import org.saferindicators.period.MonthRange;
import org.saferindicators.statistics.spc.Cusum;
import org.saferindicators.statistics.spc.Limits;
import org.saferindicators.statistics.spc.Point;
import org.saferindicators.statistics.spc.Segment;
import org.saferindicators.statistics.spc.Series;
import org.saferindicators.statistics.spc.Side;
import org.saferindicators.statistics.spc.SpecialCause;
import org.saferindicators.statistics.spc.XmrChart;

/** Puts a monthly series on an XmR chart (methods, section 6). */
final class Signals {

    /** Average moving range over standard deviation of independent values. */
    private static final double RANGE_PER_DEVIATION = 1.128;

    private final Evidence evidence;
    private final IndicatorFigures figures;
    private final TrendQuestion question;
    private final Indicator indicator;
    private final Stretches stretches;

    Signals(Evidence evidence, IndicatorFigures figures, TrendQuestion question, Stretches stretches) {
        this.evidence = evidence;
        this.figures = figures;
        this.question = question;
        this.indicator = question.indicator();
        this.stretches = stretches;
    }

    Signal signal() {
        if (question.frequency() != Basis.MONTH) {
            return new Signal.Refused(notMonthly());
        }
        List<YearMonth> months = question.range().months();
        List<Optional<Double>> values = months.stream().map(this::value).toList();
        long there = values.stream().flatMap(Optional::stream).count();
        if (there < 2) {
            return new Signal.Refused(new Refusal(
                    RefusalReason.TOO_FEW_POINTS,
                    there + " of " + months.size() + " months have a figure; process limits need two.",
                    "the figures that are there"));
        }
        Series series = new Series(values, rebases(months));
        XmrChart chart = chart(series);
        return new Signal.Charted(
                months,
                indicator.trend().chart(),
                chart,
                assurance(chart),
                notice(series, chart, months),
                new Deseasoned(indicator, months, series, chart).season(),
                new ChanceCharts(figures, question, stretches).chart());
    }

    private Optional<Double> value(YearMonth month) {
        return figures.figure(question.area().code(), MonthRange.of(month))
                .figure()
                .quantity()
                .map(Quantity::value);
    }

    private List<Integer> rebases(List<YearMonth> months) {
        return stretches.starts().stream().map(months::indexOf).toList();
    }

    private XmrChart chart(Series series) {
        return XmrChart.of(
                series, indicator.polarity().wanted(), indicator.trend().chart());
    }

    private Refusal notMonthly() {
        String basis = question.frequency().word();
        boolean overlaps =
                question.frequency() == Basis.ROLLING_12_MONTHS || question.frequency() == Basis.FINANCIAL_YEAR_TO_DATE;
        String why = overlaps
                ? "Neighbouring points of a " + basis
                        + " series share months: limits on it would call a signal in 58 % of series of pure noise."
                : "Process limits are drawn on single months, not on a " + basis + " series.";
        return new Refusal(RefusalReason.NOT_COMPARABLE, why, "frequency=month");
    }

    /**
     * A change is asked of the same month last year where the two may be compared; a baseline has no months. The target of a
     * rate is one of a year and says nothing of a month.
     */
    private Optional<Signal.Assured> assurance(XmrChart chart) {
        if (indicator.calculation() == Calculation.RATE) {
            return Optional.empty();
        }
        MonthRange month = MonthRange.of(question.last());
        String area = question.area().code();
        MonthRange both = new MonthRange(month.minusYears(1).start(), month.end());
        boolean onLastYear = indicator.comparison() instanceof Comparison.PreviousYear && !stretches.straddles(both);
        Optional<Quantity> lastYear =
                onLastYear ? figures.figure(area, month.minusYears(1)).figure().quantity() : Optional.empty();
        return Targets.of(evidence, indicator, area, month, lastYear)
                .flatMap(TargetInForce::forWindow)
                .flatMap(target -> chart.assurance(target).map(found -> new Signal.Assured(target, found)));
    }

    private Signal.Notice notice(Series series, XmrChart chart, List<YearMonth> months) {
        Cusum cusum = cusum(chart);
        Optional<YearMonth> since =
                cusum.since().map(at -> latest(chart).get(at).index()).map(months::get);
        return new Signal.Notice(
                isFresh(series, chart),
                cusum.side(),
                since,
                chart.suggestedRebase().map(months::get));
    }

    /** A signal at the latest month of the series that the months before did not show at theirs. */
    private boolean isFresh(Series series, XmrChart chart) {
        Point latest = chart.points().getLast();
        if (latest.cause() == SpecialCause.COMMON_CAUSE) {
            return false;
        }
        int before = series.months().size() - 1;
        List<Integer> rebases =
                series.rebases().stream().filter(at -> at < before).toList();
        XmrChart earlier = chart(new Series(series.months().subList(0, before), rebases));
        return earlier.points().isEmpty() || earlier.points().getLast().cause() == SpecialCause.COMMON_CAUSE;
    }

    private static Cusum cusum(XmrChart chart) {
        List<Double> values = latest(chart).stream().map(Point::value).toList();
        return chart.segments()
                .getLast()
                .limits()
                .map(limits -> cusum(values, limits))
                .orElse(new Cusum(Side.NEITHER, Optional.empty(), 0, 0));
    }

    private static Cusum cusum(List<Double> values, Limits limits) {
        return Cusum.of(values, limits.mean(), limits.averageMovingRange() / RANGE_PER_DEVIATION);
    }

    /** The points of the latest segment. */
    private static List<Point> latest(XmrChart chart) {
        Segment segment = chart.segments().getLast();
        return chart.points().stream()
                .filter(point -> point.index() >= segment.from())
                .toList();
    }
}
