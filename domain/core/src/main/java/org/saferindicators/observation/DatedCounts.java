package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** By how much counts change, and from which day that is known. Not safe for several threads. */
public final class DatedCounts {

    private final Map<LocalDate, Map<CountCell, Sum>> byDay = new HashMap<>();

    /** A number that is added to in place. */
    private static final class Sum {
        private int changes;
    }

    /** Adds a change; one that takes back another leaves nothing. */
    public void add(LocalDate knownOn, CountCell cell, int change) {
        byDay.computeIfAbsent(knownOn, ignored -> new HashMap<>())
                .computeIfAbsent(cell, ignored -> new Sum())
                .changes += change;
    }

    /** Adds changes where everything before a day is final: what they would change earlier changes on that day. */
    public void addFrom(LocalDate day, DatedCounts changes) {
        changes.byDay.forEach((known, cells) ->
                cells.forEach((cell, sum) -> add(known.isBefore(day) ? day : known, cell, sum.changes)));
    }

    /** What changes, by rising cell and day; never 0. */
    public SortedMap<DatedCell, Integer> sorted() {
        SortedMap<DatedCell, Integer> sorted = new TreeMap<>();
        byDay.forEach((day, cells) -> cells.forEach((cell, sum) -> {
            if (sum.changes != 0) {
                sorted.put(new DatedCell(cell, day), sum.changes);
            }
        }));
        return sorted;
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return byDay.values().stream().allMatch(cells -> cells.values().stream().allMatch(sum -> sum.changes == 0));
    }
}
