package org.saferindicators.store.outbox;

/**
 * One entry of the outbox.
 *
 * @param id its number
 * @param submission the submission whose receipt is owed; empty for rejections
 */
public record Owed(long id, String submission) {}
