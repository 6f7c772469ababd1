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

    @Override
    public int compareTo(CountCell other) {
        return ORDER.compare(this, other);
    }
}
