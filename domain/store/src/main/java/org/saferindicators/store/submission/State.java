package org.saferindicators.store.submission;

import java.util.Locale;

/** How far a submission is. All but {@link #OPEN} are final. */
public enum State {
    /** Waits for rows or its manifest. */
    OPEN,
    /** Its figures count. */
    PUBLISHED,
    /** The same edition was published before under another name. */
    UNCHANGED,
    /** Contradicts its manifest or another edition; nothing of it counts. */
    FAILED,
    /** Taken back by its sender; its rows are erased, and its figures end with that day. */
    WITHDRAWN;

    /** The word in tables and on the wire. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From the word in tables. */
    public static State ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
