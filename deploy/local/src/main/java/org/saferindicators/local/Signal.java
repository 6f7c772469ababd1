package org.saferindicators.local;

/** What a fault test does to a process. */
public enum Signal {
    /** Freezes the process: it keeps its memory, sockets and locks and does nothing. */
    STOP,
    /** Lets a frozen process go on. */
    CONT,
    /** Asks the process to end in good order. */
    TERM,
    /** Ends the process at once, as a power cut does. */
    KILL
}
