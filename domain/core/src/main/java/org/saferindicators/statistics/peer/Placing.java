package org.saferindicators.statistics.peer;

import java.util.Optional;

/**
 * The place of one value among those that are there.
 *
 * @param rank 1 is best; where neither way is better 1 is the highest; ties share the smallest rank
 * @param tied whether another value has the same rank
 * @param quartile 1 to 4; empty with fewer than four values
 */
public record Placing(int rank, boolean tied, Optional<Integer> quartile) {

    /** Top, average or bottom; empty with fewer than four values. */
    public Optional<Band> band() {
        return quartile.map(Band::ofQuartile);
    }
}
