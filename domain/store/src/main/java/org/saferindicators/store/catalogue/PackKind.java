package org.saferindicators.store.catalogue;

/** What a pack declares. */
public enum PackKind {
    /** A plan with its datasets and indicators. */
    PLAN("plan"),
    /** Places. */
    AREAS("areas");

    private final String word;

    PackKind(String word) {
        this.word = word;
    }

    /** The word in the database. */
    public String word() {
        return word;
    }
}
