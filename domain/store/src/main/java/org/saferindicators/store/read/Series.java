package org.saferindicators.store.read;

import java.util.Arrays;
import java.util.Optional;
import org.saferindicators.observation.Amount;
import org.saferindicators.observation.Cell;
import org.saferindicators.period.MonthRange;

/**
 * The cells of one series in primitive arrays, ordered by window.
 *
 * @param windows start and length of each window as one number, ascending
 * @param first value of a printed cell, numerator of one with parts
 * @param second sample base of a printed cell (0: none), denominator of one with parts
 * @param flags {@link #PARTS} and {@link #PROVISIONAL}
 */
@SuppressWarnings("ArrayRecordComponent") // package-private, never compared, never handed out
record Series(long[] windows, double[] first, double[] second, byte[] flags) {

    static final byte PARTS = 1;
    static final byte PROVISIONAL = 2;

    private static final long LENGTHS = 1L << 16;

    /** The number of a window: by first month, then by length. */
    static long window(MonthRange months) {
        return window(months.start().getYear() * 12L + months.start().getMonthValue() - 1, months.length());
    }

    /** The number of a window whose first month is given as months since year 0. */
    static long window(long firstMonth, int length) {
        return firstMonth * LENGTHS + length;
    }

    Optional<Cell> at(MonthRange months) {
        int at = Arrays.binarySearch(windows, window(months));
        return at < 0 ? Optional.empty() : Optional.of(cell(at));
    }

    private Cell cell(int at) {
        boolean parts = (flags[at] & PARTS) != 0;
        Amount amount = parts
                ? new Amount.Parts(first[at], second[at])
                : new Amount.Printed(first[at], second[at] > 0 ? Optional.of(second[at]) : Optional.empty());
        return new Cell(amount, (flags[at] & PROVISIONAL) != 0);
    }
}
