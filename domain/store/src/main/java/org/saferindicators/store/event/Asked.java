package org.saferindicators.store.event;

/** About which events it is asked whether they are held, before they are believed to be new. */
public enum Asked {
    /** All: who sends something again is likely to do so often. */
    ALL,

    /** Those of which other versions than the first have come: first versions have all been new lately. */
    LATER_VERSIONS
}
