package org.saferindicators.store.ledger;

import java.util.Arrays;
import java.util.List;

/** What becomes of the records of one batch: accepted, unless something else was given for their offset. */
public final class Verdicts {

    private final long[] offsets;
    private final Verdict[] given;

    /** Of records by rising offset; every one is accepted so far. */
    public Verdicts(List<Arrived> batch) {
        offsets = batch.stream().mapToLong(Arrived::offset).toArray();
        given = new Verdict[offsets.length];
        Arrays.fill(given, Verdict.ACCEPTED);
    }

    /**
     * Decides on a record; a later decision replaces an earlier one.
     *
     * @throws IndexOutOfBoundsException when the batch has no such record
     */
    public void give(long offset, Verdict verdict) {
        given[place(offset)] = verdict;
    }

    /** What becomes of the record at this offset. */
    public Verdict at(long offset) {
        return given[place(offset)];
    }

    /** Whether the record at this offset is taken in, as far as is known. */
    public boolean accepts(Arrived record) {
        return at(record.offset()).outcome() == Outcome.ACCEPTED;
    }

    /** Offsets mostly follow each other without a gap. */
    private int place(long offset) {
        long expected = offset - offsets[0];
        boolean found = expected >= 0 && expected < offsets.length && offsets[(int) expected] == offset;
        return found ? (int) expected : Arrays.binarySearch(offsets, offset);
    }
}
