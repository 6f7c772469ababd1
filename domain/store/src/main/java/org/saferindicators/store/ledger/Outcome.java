package org.saferindicators.store.ledger;

import java.util.Locale;

/** What became of a record. */
public enum Outcome {
    /** Taken in. */
    ACCEPTED,
    /** The same had arrived before. */
    UNCHANGED,
    /** A higher version was there. */
    SUPERSEDED,
    /** Contradicts what arrived before; that stays. */
    CONFLICT,
    /** Not fit to be taken in. */
    REJECTED,
    /** Taken back by its sender. */
    WITHDRAWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word in tables and on the wire. */
    public String word() {
        return word;
    }
}
