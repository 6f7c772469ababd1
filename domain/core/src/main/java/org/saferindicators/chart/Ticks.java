package org.saferindicators.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.LongStream;
import org.saferindicators.statistics.Rounding;

/**
 * Round numbers along an axis: multiples of a step of 1, 2 or 5 times a power of ten.
 *
 * @param step between two ticks
 * @param first multiple at the low end
 * @param last multiple at the high end, above the first
 */
record Ticks(double step, long first, long last) {

    private static final double NEARLY = 1e-9;

    /** Around all values, with about {@code many} steps, none smaller than the decimals shown. */
    static Ticks around(DoubleSummaryStatistics values, int decimals, int many) {
        double least = values.getMin();
        double most = values.getMax();
        double size = Math.max(Math.abs(least), Math.abs(most));
        double finest = Math.max(Math.pow(10, -decimals), size * NEARLY);
        double step = rounded(Math.max((most - least) / many, finest));
        long first = (long) Math.floor(least / step + NEARLY);
        long last = (long) Math.ceil(most / step - NEARLY);
        if (first < last) {
            return new Ticks(step, first, last);
        }
        return new Ticks(step, least == 0 ? first : first - 1, last + 1);
    }

    private static double rounded(double wanted) {
        double ten = Math.pow(10, Math.floor(Math.log10(wanted)));
        double share = wanted / ten - NEARLY;
        if (share <= 1) {
            return ten;
        }
        if (share <= 2) {
            return 2 * ten;
        }
        return share <= 5 ? 5 * ten : 10 * ten;
    }

    double low() {
        return first * step;
    }

    double high() {
        return last * step;
    }

    List<Double> values() {
        return LongStream.rangeClosed(first, last)
                .mapToObj(multiple -> multiple * step)
                .toList();
    }

    String text(double value) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + NEARLY));
        return Rounding.plain(value, decimals);
    }

    double widest() {
        return values().stream()
                .mapToDouble(value -> Letters.width(text(value), Label.NORMAL, false))
                .max()
                .orElse(0);
    }

    /** Where a value lies between two places of the picture. */
    double place(double value, double lowPlace, double highPlace) {
        return lowPlace + (value - low()) / (high() - low()) * (highPlace - lowPlace);
    }
}
