package org.saferindicators.observation;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A cell with the day from which a change of it is known.
 *
 * @param cell where
 * @param knownOn from when
 */
public record DatedCell(CountCell cell, LocalDate knownOn) implements Comparable<DatedCell> {
    private static final Comparator<DatedCell> ORDER =
            Comparator.comparing(DatedCell::cell).thenComparing(DatedCell::knownOn);

    @Override
    public int compareTo(DatedCell other) {
        return ORDER.compare(this, other);
    }
}
