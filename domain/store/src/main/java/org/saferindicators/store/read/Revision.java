package org.saferindicators.store.read;

/**
 * What the database held at a moment: equal revisions mean equal answers for the same day.
 *
 * @param data grows with every transaction that changed figures, statements or the catalogue
 * @param catalogue fingerprint of the packs that are loaded
 */
public record Revision(long data, String catalogue) {}
