package org.saferindicators.assessment;

import org.saferindicators.indicator.Indicator;
import org.saferindicators.period.Basis;
import org.saferindicators.period.MonthRange;
import org.saferindicators.period.Period;
import org.saferindicators.place.Area;

/**
 * What is asked.
 *
 * @param indicator of which indicator
 * @param area where
 * @param period the period as it was asked for
 * @param basis which months are put together
 */
public record StatusQuestion(Indicator indicator, Area area, Period period, Basis basis) {

    /** Refuses a period that does not go with the basis. */
    public StatusQuestion {
        if (!basis.accepts(period)) {
            throw new IllegalArgumentException("the period " + period + " does not go with the basis " + basis.word());
        }
    }

    /** The months asked for. */
    public MonthRange window() {
        return basis.window(period);
    }

    /** The like months a year earlier. */
    public MonthRange comparator() {
        return window().minusYears(1);
    }
}
