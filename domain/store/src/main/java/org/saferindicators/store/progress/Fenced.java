package org.saferindicators.store.progress;

/** Another worker has moved the partition on: nothing of this batch may be written. */
public final class Fenced extends Exception {

    private static final long serialVersionUID = 1;

    /** For the position this worker took for its own. */
    public Fenced(Position expected) {
        super("no longer the owner at " + expected);
    }
}
