package org.saferindicators.observation;

/**
 * One fed figure.
 *
 * @param amount what was fed
 * @param provisional true until the source calls it final
 */
public record Cell(Amount amount, boolean provisional) {}
