package org.saferindicators.period;

import java.time.YearMonth;

/**
 * A quarter of a financial year, {@code FY2018/19-Q3} being October to December 2018.
 *
 * @param year the financial year
 * @param number 1 (April to June) to 4 (January to March)
 */
public record FinancialQuarter(FinancialYear year, int number) implements Period {

    /** Refuses numbers outside 1 to 4. */
    public FinancialQuarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is 1 to 4, not " + number);
        }
    }

    /** The quarter that contains {@code month}. */
    public static FinancialQuarter containing(YearMonth month) {
        FinancialYear year = FinancialYear.containing(month);
        int monthOfYear = MonthRange.ofClosed(year.april(), month).length();
        return new FinancialQuarter(year, (monthOfYear + 2) / 3);
    }

    @Override
    public MonthRange months() {
        return MonthRange.of(year.april().plusMonths(3L * (number - 1)), 3);
    }

    @Override
    public FinancialQuarter yearEarlier() {
        return new FinancialQuarter(year.yearEarlier(), number);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
