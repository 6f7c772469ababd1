package org.saferindicators.feed;

/** What a publication freezes. */
public enum PublicationKind {
    /** A report. */
    REPORT("report"),
    /** A dashboard. */
    DASHBOARD("dashboard");

    private final String word;

    PublicationKind(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }
}
