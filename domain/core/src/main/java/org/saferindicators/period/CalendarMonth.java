package org.saferindicators.period;

import java.time.YearMonth;

/**
 * One calendar month, {@code 2018-01}.
 *
 * @param month the month
 */
public record CalendarMonth(YearMonth month) implements Period {

    @Override
    public MonthRange months() {
        return MonthRange.of(month);
    }

    @Override
    public CalendarMonth yearEarlier() {
        return new CalendarMonth(month.minusYears(1));
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
