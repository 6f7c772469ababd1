package org.saferindicators.period;

import java.util.Optional;

/**
 * A period as people write it. The text form round-trips: {@code parse(p.toString())} equals {@code p}.
 *
 * <p>Five forms: {@code 2018-01}, {@code FY2018/19-Q3}, {@code FY2017/18}, {@code R12M:2015-12},
 * {@code 2017-04/2018-01}.
 */
public sealed interface Period permits CalendarMonth, FinancialQuarter, FinancialYear, RollingYear, Span {

    /** What a reader is told when a text is none of the five forms. */
    String EXPECTED = "a period like 2018-01, FY2018/19-Q3, FY2017/18, R12M:2015-12 or 2017-04/2018-01";

    /** The months the period means. */
    MonthRange months();

    /** The same period one year earlier. */
    Period yearEarlier();

    /**
     * Reads one of the five forms.
     *
     * @throws IllegalArgumentException with what was expected; reversed spans and years that do not follow each other
     *     (FY2017/19) are refused too
     */
    static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /** Like {@link #parse} but empty instead of an exception. */
    static Optional<Period> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    /** The shortest form for a run of months: a month for one, else a span. */
    static Period of(MonthRange months) {
        return months.length() == 1 ? new CalendarMonth(months.start()) : new Span(months);
    }
}
