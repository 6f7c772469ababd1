package org.saferindicators.period;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** How a period is read: which months are put together before anything is compared. */
public enum Basis {
    /** One calendar month. */
    MONTH("month"),
    /** A financial quarter; asked with a month it is the quarter of that month as far as the month. */
    QUARTER("quarter"),
    /** A whole financial year. */
    FINANCIAL_YEAR("financial-year"),
    /** April to the month asked for. */
    FINANCIAL_YEAR_TO_DATE("financial-year-to-date"),
    /** Twelve months ending with the month asked for. */
    ROLLING_12_MONTHS("rolling-12-months"),
    /** A state at the end of a financial year. */
    SNAPSHOT("snapshot"),
    /** Exactly the months named. */
    SPAN("span"),
    /** Persons of the months named, followed up later. */
    COHORT("cohort");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Whether a period of this form can be asked for on this basis. */
    public boolean accepts(Period period) {
        return switch (this) {
            case MONTH, FINANCIAL_YEAR_TO_DATE -> period instanceof CalendarMonth;
            case QUARTER -> period instanceof FinancialQuarter || period instanceof CalendarMonth;
            case ROLLING_12_MONTHS -> period instanceof RollingYear || period instanceof CalendarMonth;
            case FINANCIAL_YEAR, SNAPSHOT -> period instanceof FinancialYear;
            case SPAN, COHORT -> period instanceof Span;
        };
    }

    /**
     * The months that {@code period} means on this basis.
     *
     * @throws IllegalArgumentException when form and basis do not go together
     */
    public MonthRange window(Period period) {
        if (!accepts(period)) {
            throw new IllegalArgumentException("the period " + period + " does not go with the basis " + word);
        }
        return period instanceof CalendarMonth(YearMonth month) ? endingWith(month) : period.months();
    }

    /** The months this basis puts together when the latest is {@code month}. */
    public MonthRange endingWith(YearMonth month) {
        return switch (this) {
            case MONTH, SPAN, COHORT -> MonthRange.of(month);
            case QUARTER ->
                MonthRange.ofClosed(FinancialQuarter.containing(month).months().start(), month);
            case FINANCIAL_YEAR_TO_DATE -> FinancialYear.containing(month).toDate(month);
            case ROLLING_12_MONTHS -> new RollingYear(month).months();
            case FINANCIAL_YEAR, SNAPSHOT -> FinancialYear.containing(month).months();
        };
    }

    /** The whole window of this basis that {@code month} lies in; of a rolling year the one that ends with it. */
    public MonthRange whole(YearMonth month) {
        return switch (this) {
            case QUARTER -> FinancialQuarter.containing(month).months();
            case FINANCIAL_YEAR_TO_DATE, FINANCIAL_YEAR, SNAPSHOT ->
                FinancialYear.containing(month).months();
            case MONTH, ROLLING_12_MONTHS, SPAN, COHORT -> endingWith(month);
        };
    }

    /** From the word on the wire. */
    public static Optional<Basis> ofWord(String word) {
        return Arrays.stream(values()).filter(basis -> basis.word.equals(word)).findFirst();
    }

    /** The basis that a period stands for when none is named: the first that takes its form. */
    public static Basis natural(Period period) {
        return switch (period) {
            case CalendarMonth ignored -> MONTH;
            case FinancialQuarter ignored -> QUARTER;
            case FinancialYear ignored -> FINANCIAL_YEAR;
            case RollingYear ignored -> ROLLING_12_MONTHS;
            case Span ignored -> SPAN;
        };
    }
}
