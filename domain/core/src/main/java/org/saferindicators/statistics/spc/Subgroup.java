package org.saferindicators.statistics.spc;

/**
 * What was counted in a period, and among how many.
 *
 * @param events how many, not negative
 * @param size among how many, above 0
 */
public record Subgroup(int events, int size) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException for negative events or a size not above 0
     */
    public Subgroup {
        if (events < 0 || size <= 0) {
            throw new IllegalArgumentException(
                    "events are not negative and a size is above 0: " + events + " of " + size);
        }
    }

    double share() {
        return (double) events / size;
    }
}
