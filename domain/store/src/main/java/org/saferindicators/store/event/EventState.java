package org.saferindicators.store.event;

import java.util.Locale;

/** What is held of an event. */
enum EventState {
    /** It counts. */
    RECORDED,
    /** The agency says it never was one. */
    CANCELLED,
    /** Erased because its time is over; what it counted stays counted. */
    EXPIRED,
    /** Erased because its sender took it back; it never comes in again. */
    WITHDRAWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    String word() {
        return word;
    }

    static EventState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
