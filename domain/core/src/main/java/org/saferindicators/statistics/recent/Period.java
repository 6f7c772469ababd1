package org.saferindicators.statistics.recent;

/**
 * One of the equal periods that do not overlap.
 *
 * @param events how many, not negative
 * @param of among how many, not negative; with 0 there is no trend
 */
public record Period(int events, int of) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException for a negative number
     */
    public Period {
        if (events < 0 || of < 0) {
            throw new IllegalArgumentException("counts are not negative: " + events + " of " + of);
        }
    }

    /** Whether nobody or everybody is counted, or more: then a proportion has no logarithm of its odds. */
    boolean allOrNothing() {
        return events == 0 || events >= of;
    }

    double logOdds() {
        return Math.log((double) events / (of - events));
    }
}
