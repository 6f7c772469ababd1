package org.saferindicators.feed;

import java.util.Optional;

/**
 * What may stand in a field.
 *
 * @param <T> what it is read as
 */
@FunctionalInterface
interface Kind<T> {

    /** The value; empty after having complained at {@code at}. */
    Optional<T> read(Node node, Faults.At at);
}
