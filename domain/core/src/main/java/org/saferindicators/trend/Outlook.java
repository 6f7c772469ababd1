package org.saferindicators.trend;

import java.util.Optional;
import org.saferindicators.assessment.Performance;
import org.saferindicators.observation.Quantity;
import org.saferindicators.observation.Refusal;
import org.saferindicators.period.FinancialYear;
import org.saferindicators.statistics.interval.Interval;
import org.saferindicators.statistics.projection.Projection;

/** Where the financial year will end, or why that is not said. */
public sealed interface Outlook {

    /**
     * A projection.
     *
     * @param year the year
     * @param projection the arithmetic, in events; of a percentage that of its numerator
     * @param value where the year will end, in the unit of the figure; empty while fewer than three months are known
     * @param range 95 % range of it; empty for percentages and where nothing has happened so far
     * @param target what the projected value would be by the indicator's rule; never its status
     * @param nextTwelve the rolling twelve months carried forward a year, if recent levels continue
     */
    record Projected(
            FinancialYear year,
            Projection projection,
            Optional<Quantity> value,
            Optional<Interval> range,
            Optional<Performance> target,
            Optional<CarriedForward> nextTwelve)
            implements Outlook {}

    /**
     * Not projected.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Outlook {}

    /**
     * Recent levels carried forward.
     *
     * @param value the rolling twelve months, in events
     * @param range 95 % range of the twelve to come
     */
    record CarriedForward(double value, Interval range) {}
}
