package org.saferindicators.statistics.significance;

/** Which way a figure should move. */
public enum Wanted {
    /** A fall is an improvement. */
    FALL,
    /** A rise is an improvement. */
    RISE,
    /** Neither way is better. */
    NEITHER
}
