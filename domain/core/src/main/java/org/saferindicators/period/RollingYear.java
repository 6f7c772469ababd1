package org.saferindicators.period;

import java.time.YearMonth;

/**
 * The twelve months that end with a month, {@code R12M:2015-12}.
 *
 * @param last the last of the twelve months
 */
public record RollingYear(YearMonth last) implements Period {

    @Override
    public MonthRange months() {
        return MonthRange.of(last.minusMonths(11), 12);
    }

    @Override
    public RollingYear yearEarlier() {
        return new RollingYear(last.minusYears(1));
    }

    @Override
    public String toString() {
        return "R12M:" + last;
    }
}
