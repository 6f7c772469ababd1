package org.saferindicators.observation;

/** Where a figure or a verdict comes from. */
public enum Origin {
    /** Derived from feed records. */
    COMPUTED("computed"),
    /** Taken over as printed in a document. */
    PUBLISHED("published"),
    /** A person's judgement. */
    ASSESSED("assessed");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    /** The word on the wire. */
    public String word() {
        return word;
    }
}
