package org.saferindicators.feed;

/** A row of a submission: it counts for nothing before the submission's manifest checks out. */
public sealed interface Row extends FeedRecord permits Measurement, AbsenceRow, EventRow {

    /** Name of the submission, the agency's own. */
    String submission();

    /** Number of the row, 1 to n. */
    int row();
}
