package org.saferindicators.observation;

import java.util.Comparator;
import org.saferindicators.period.MonthRange;

/**
 * Where an event counts.
 *
 * @param measure id of the measure
 * @param area code of the area, {@link BodyAreas#ELSEWHERE} or {@link BodyAreas#UNALLOCATED}
 * @param months the month, or the window in which persons are counted once
 */
public record CountCell(String measure, String area, MonthRange months) implements Comparable<CountCell> {
    private static final Comparator<CountCell> ORDER = Comparator.comparing(CountCell::measure)
            .thenComparing(CountCell::area)
            .thenComparing(CountCell::months);

    /** Spread by month, which the usual hash of a range of months is not. */
    @Override
    public int hashCode() {
        int month = 12 * months.start().getYear() + months.start().getMonthValue();
        return 31 * (31 * (31 * measure.hashCode() + area.hashCode()) + month) + months.length();
    }

    @Override
    public int compareTo(CountCell other) {
        return ORDER.compare(this, other);
    }
}
