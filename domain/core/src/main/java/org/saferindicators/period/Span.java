package org.saferindicators.period;

/**
 * A run of months named by both ends, {@code 2017-04/2018-01}; one month is written {@code 2017-04/2017-04}.
 *
 * @param months the months
 */
public record Span(MonthRange months) implements Period {

    @Override
    public Span yearEarlier() {
        return new Span(months.minusYears(1));
    }

    @Override
    public String toString() {
        return months.start() + "/" + months.last();
    }
}
