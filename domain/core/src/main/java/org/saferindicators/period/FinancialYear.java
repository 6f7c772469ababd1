package org.saferindicators.period;

import java.time.YearMonth;
import java.util.Locale;

/**
 * A UK financial year, 1 April to 31 March, written {@code FY2017/18}.
 *
 * @param startYear the calendar year it begins in, 1 to 9998
 */
public record FinancialYear(int startYear) implements Period {

    private static final int FIRST_MONTH = 4;

    /** Refuses years that cannot be written with four digits. */
    public FinancialYear {
        if (startYear < 1 || startYear > 9998) {
            throw new IllegalArgumentException("a financial year begins between 0001 and 9998, not " + startYear);
        }
    }

    /** The financial year that contains {@code month}. */
    public static FinancialYear containing(YearMonth month) {
        return new FinancialYear(month.getMonthValue() >= FIRST_MONTH ? month.getYear() : month.getYear() - 1);
    }

    /**
     * From a label like {@code 2017/18}.
     *
     * @throws IllegalArgumentException when the second year does not follow the first
     */
    public static FinancialYear ofLabel(String label) {
        FinancialYear year = new FinancialYear(Integer.parseInt(label.substring(0, 4)));
        if (!year.label().equals(label)) {
            throw new IllegalArgumentException("the financial year " + label + " should be " + year.label());
        }
        return year;
    }

    /** The year as boards write it, {@code 2017/18}. */
    public String label() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % 100);
    }

    /** April of the year. */
    public YearMonth april() {
        return YearMonth.of(startYear, FIRST_MONTH);
    }

    /** April to {@code last}, the year to date. */
    public MonthRange toDate(YearMonth last) {
        MonthRange window = MonthRange.ofClosed(april(), last);
        if (!months().covers(window)) {
            throw new IllegalArgumentException(last + " is not in " + this);
        }
        return window;
    }

    @Override
    public MonthRange months() {
        return MonthRange.of(april(), 12);
    }

    @Override
    public FinancialYear yearEarlier() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public String toString() {
        return "FY" + label();
    }
}
