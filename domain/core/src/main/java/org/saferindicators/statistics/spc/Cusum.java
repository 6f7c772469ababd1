package org.saferindicators.statistics.spc;

import java.util.List;
import java.util.Optional;

/**
 * The tabular cumulative sum of a series (Montgomery, Introduction to Statistical Quality Control, with a half of one and a
 * decision interval of five standard deviations): it notices a small lasting shift sooner than limits do, and says since
 * when.
 *
 * @param side which way the level has shifted; neither where it has not
 * @param since index of the first value of the shift; empty where there is none
 * @param high sum of what lies above, in the unit of the values
 * @param low sum of what lies below
 */
public record Cusum(Side side, Optional<Integer> since, double high, double low) {

    private static final double SLACK = 0.5;
    private static final double DECISION = 5;

    /**
     * As it stands at the last value.
     *
     * @param deviation standard deviation of the values; 0 or less where it is not known, and then there is no shift
     */
    public static Cusum of(List<Double> values, double mean, double deviation) {
        double high = 0;
        double low = 0;
        int highSince = 0;
        int lowSince = 0;
        for (int i = 0; i < values.size(); i++) {
            double distance = values.get(i) - mean;
            highSince = high > 0 ? highSince : i;
            lowSince = low > 0 ? lowSince : i;
            high = Math.max(0, high + distance - SLACK * deviation);
            low = Math.max(0, low - distance - SLACK * deviation);
        }
        if (!(deviation > 0) || Math.max(high, low) <= DECISION * deviation) {
            return new Cusum(Side.NEITHER, Optional.empty(), high, low);
        }
        return high >= low
                ? new Cusum(Side.ABOVE, Optional.of(highSince), high, low)
                : new Cusum(Side.BELOW, Optional.of(lowSince), high, low);
    }
}
