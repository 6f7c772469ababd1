package org.saferindicators.statistics.peer;

import org.saferindicators.statistics.distribution.Distributions;

/**
 * A point on a limit of a rate funnel: with so many persons, so many events are just on the limit.
 *
 * @param persons where on the axis
 * @param rate events per person there
 */
public record CurvePoint(double persons, double rate) {

    /**
     * The point of the lower limit at which a number of events is just not too few.
     *
     * @param average events per person, above 0
     * @param events 1 or more
     * @param tail probability beyond the limit: 0.025 or 0.001
     */
    public static CurvePoint lower(double average, int events, double tail) {
        return at(Distributions.chiSquaredQuantile(1 - tail, 2.0 * events + 2) / 2 / average, events);
    }

    /** The point of the upper limit at which a number of events is just not too many. */
    public static CurvePoint upper(double average, int events, double tail) {
        return at(Distributions.chiSquaredQuantile(tail, 2.0 * events) / 2 / average, events);
    }

    private static CurvePoint at(double persons, int events) {
        return new CurvePoint(persons, events / persons);
    }

    /** The same point of limits that many times wider than chance. */
    public CurvePoint widened(double average, double widening) {
        return new CurvePoint(persons, Math.max(0, average + widening * (rate - average)));
    }
}
