package org.saferindicators.store.progress;

import java.util.Optional;

/**
 * What the database knows of a partition.
 *
 * @param position where ingestion stands
 * @param stop why it does not go on, when it was stopped
 */
public record Claim(Position position, Optional<Stop> stop) {}
