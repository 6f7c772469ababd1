package org.saferindicators.store.statement;

import java.time.LocalDate;
import org.saferindicators.feed.Statement;
import org.saferindicators.store.progress.Position;

/**
 * A statement with the day from which it counts as known and where it arrived.
 *
 * @param statement what is said
 * @param knownOn from when, in Europe/London
 * @param arrivedAt partition and offset
 */
public record Dated(Statement statement, LocalDate knownOn, Position arrivedAt) {}
