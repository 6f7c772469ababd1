package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** By how much counts change, and from which day that is known. Not safe for several threads. */
public final class DatedCounts {

    private final Map<DatedCell, Integer> changes = new HashMap<>();

    /** Adds a change; one that takes back another leaves nothing. */
    public void add(LocalDate knownOn, CountCell cell, int change) {
        if (change != 0) {
            changes.merge(new DatedCell(cell, knownOn), change, DatedCounts::sum);
        }
    }

    /** What changes, by rising cell and day; never 0. */
    public SortedMap<DatedCell, Integer> sorted() {
        return new TreeMap<>(changes);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Null takes an entry out of the map. */
    @SuppressWarnings("NullAway")
    private static Integer sum(Integer one, Integer other) {
        int sum = one + other;
        return sum == 0 ? null : sum;
    }
}
