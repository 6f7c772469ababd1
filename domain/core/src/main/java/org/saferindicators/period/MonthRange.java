package org.saferindicators.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/**
 * An unbroken run of calendar months, held half-open.
 *
 * @param start first month, in the range
 * @param end month after the last, not in the range; always later than {@code start}
 */
public record MonthRange(YearMonth start, YearMonth end) implements Comparable<MonthRange> {

    /** Refuses an empty or reversed range. */
    public MonthRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a range of months must not be empty: " + start + " to before " + end);
        }
    }

    /** The months from {@code first} to {@code last}, both in. */
    public static MonthRange ofClosed(YearMonth first, YearMonth last) {
        return new MonthRange(first, last.plusMonths(1));
    }

    /** One calendar month. */
    public static MonthRange of(YearMonth month) {
        return ofClosed(month, month);
    }

    /** The {@code months} calendar months that begin with {@code first}. */
    public static MonthRange of(YearMonth first, int months) {
        return new MonthRange(first, first.plusMonths(months));
    }

    /** The last month in the range. */
    public YearMonth last() {
        return end.minusMonths(1);
    }

    /** How many months, at least 1. */
    public int length() {
        return (int) start.until(end, ChronoUnit.MONTHS);
    }

    /** Each month in order. */
    public List<YearMonth> months() {
        return LongStream.range(0, length()).mapToObj(start::plusMonths).toList();
    }

    /** The same months {@code years} earlier. */
    public MonthRange minusYears(int years) {
        return new MonthRange(start.minusYears(years), end.minusYears(years));
    }

    /** Whether every month of {@code other} lies in this range. */
    public boolean covers(MonthRange other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the two ranges share a month. */
    public boolean overlaps(MonthRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether {@code day} lies in one of the months. */
    public boolean contains(LocalDate day) {
        return covers(of(YearMonth.from(day)));
    }

    /** By first month, then by length. */
    @Override
    public int compareTo(MonthRange other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
