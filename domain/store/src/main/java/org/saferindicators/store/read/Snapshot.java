package org.saferindicators.store.read;

import java.time.LocalDate;
import org.saferindicators.assessment.Evidence;
import org.saferindicators.indicator.Catalogue;

/**
 * Everything known at a day, read in one moment. Immutable.
 *
 * @param revision what the database held
 * @param evidence figures, statements and definitions as known at the day
 */
public record Snapshot(Revision revision, Evidence evidence) {

    /** The day, in Europe/London. */
    public LocalDate asAt() {
        return evidence.asAt();
    }

    /** Plans, datasets and areas as known at the day. */
    public Catalogue catalogue() {
        return evidence.catalogue();
    }

    /** Whether it was read from this state of the database, as at this day. */
    public boolean isOf(Revision state, LocalDate day) {
        return revision.equals(state) && asAt().equals(day);
    }
}
