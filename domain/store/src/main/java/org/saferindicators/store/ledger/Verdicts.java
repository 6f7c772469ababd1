package org.saferindicators.store.ledger;

import java.util.HashMap;
import java.util.Map;

/** What becomes of the records of one batch: accepted, unless something else was given for their offset. */
public final class Verdicts {

    private final Map<Long, Verdict> byOffset = new HashMap<>();

    /** Decides on a record; a later decision replaces an earlier one. */
    public void give(long offset, Verdict verdict) {
        byOffset.put(offset, verdict);
    }

    /** What becomes of the record at this offset. */
    public Verdict at(long offset) {
        return byOffset.getOrDefault(offset, Verdict.ACCEPTED);
    }

    /** Whether the record at this offset is taken in, as far as is known. */
    public boolean accepts(Arrived record) {
        return at(record.offset()).outcome() == Outcome.ACCEPTED;
    }
}
