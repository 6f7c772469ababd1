package org.saferindicators.assessment;

import java.util.Optional;
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
 * @param page the period of the page it is asked for, whose judgements and printed statistics belong to it too
 */
public record StatusQuestion(Indicator indicator, Area area, Period period, Basis basis, Optional<Period> page) {

    /** Refuses a period that does not go with the basis. */
    public StatusQuestion {
        if (!basis.accepts(period)) {
            throw new IllegalArgumentException("the period " + period + " does not go with the basis " + basis.word());
        }
    }

    /** A question by itself, on no page. */
    public StatusQuestion(Indicator indicator, Area area, Period period, Basis basis) {
        this(indicator, area, period, basis, Optional.empty());
    }

    /** The same question of another area. */
    public StatusQuestion in(Area other) {
        return new StatusQuestion(indicator, other, period, basis, page);
    }

    /** The months asked for. */
    public MonthRange window() {
        return basis.window(period);
    }

    /** The months they are set against. */
    public MonthRange comparator() {
        return indicator.comparison().window(window());
    }

    /** The months of the page, or those asked for. */
    MonthRange pageMonths() {
        return page.map(Period::months).orElseGet(this::window);
    }
}
