package org.saferindicators.observation;

/**
 * That a calculation is not made, and what could be done instead.
 *
 * @param reason why
 * @param text the reason in a sentence
 * @param instead what would be possible
 */
public record Refusal(RefusalReason reason, String text, String instead) {}
