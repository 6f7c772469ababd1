package org.saferindicators.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Indicator;
import org.saferindicators.observation.Refusal;
import org.saferindicators.observation.RefusalReason;
import org.saferindicators.statistics.season.Model;
import org.saferindicators.statistics.season.Seasons;
import org.saferindicators.statistics.spc.Limits;
import org.saferindicators.statistics.spc.Segment;
import org.saferindicators.statistics.spc.Series;
import org.saferindicators.statistics.spc.XmrChart;

/**
 * Offers the series without its season where three years without a gap are there and the seasons differ by more than
 * neighbouring months do (methods, 6.6 and 14).
 */
final class Deseasoned {

    private static final int FEWEST_MONTHS = 36;

    private final Indicator indicator;
    private final List<YearMonth> months;
    private final Series series;
    private final XmrChart chart;

    Deseasoned(Indicator indicator, List<YearMonth> months, Series series, XmrChart chart) {
        this.indicator = indicator;
        this.months = months;
        this.series = series;
        this.chart = chart;
    }

    Signal.Season season() {
        Segment segment = chart.segments().getLast();
        List<Optional<Double>> cells = series.months().subList(segment.from(), segment.to() + 1);
        List<Double> values = cells.stream().flatMap(Optional::stream).toList();
        if (values.size() < FEWEST_MONTHS || values.size() < cells.size()) {
            return new Signal.Season.Refused(new Refusal(
                    RefusalReason.TOO_FEW_POINTS,
                    "The season needs " + FEWEST_MONTHS + " months of one kind without a gap; there are "
                            + values.size() + " of " + cells.size() + ".",
                    "the same months a year earlier"));
        }
        Model model = values.stream().allMatch(value -> value > 0) ? Model.MULTIPLICATIVE : Model.ADDITIVE;
        Seasons seasons = Seasons.of(values, model).orElseThrow();
        Limits limits = segment.limits().orElseThrow();
        return span(seasons, limits.mean()) > limits.averageMovingRange()
                ? offered(seasons, months.get(segment.from()))
                : new Signal.Season.Steady();
    }

    /** How far apart the highest and the lowest season are, in the unit of the values. */
    private static double span(Seasons seasons, double mean) {
        double highest =
                seasons.index().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double lowest =
                seasons.index().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return switch (seasons.model()) {
            case ADDITIVE -> highest - lowest;
            case MULTIPLICATIVE -> (highest - lowest) * Math.abs(mean);
        };
    }

    private Signal.Season offered(Seasons seasons, YearMonth from) {
        Series adjusted =
                Series.of(seasons.adjusted().stream().map(Optional::of).toList());
        return new Signal.Season.Offered(
                from,
                seasons,
                XmrChart.of(
                        adjusted,
                        indicator.polarity().wanted(),
                        indicator.trend().chart()));
    }
}
