package org.saferindicators.indicator;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.saferindicators.period.MonthRange;

/** The windows over which a direction of travel is told; each against the same months a year before. */
public enum TravelWindow {
    /** Twelve months against the twelve before. */
    ROLLING_12_MONTHS("rolling-12-months", 12),
    /** Six months against the same six a year before. */
    SIX_MONTHS("six-months", 6),
    /** Three months against the same three a year before. */
    QUARTER("quarter", 3);

    private final String word;
    private final int months;

    TravelWindow(String word, int months) {
        this.word = word;
        this.months = months;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }

    /** Its months when the latest is {@code last}. */
    public MonthRange ending(YearMonth last) {
        return MonthRange.of(last.minusMonths(months - 1L), months);
    }

    /** From the word on the wire. */
    public static Optional<TravelWindow> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
