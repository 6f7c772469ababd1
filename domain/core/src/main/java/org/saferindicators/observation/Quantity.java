package org.saferindicators.observation;

import java.util.Optional;

/**
 * A value with what it was made of.
 *
 * @param value unrounded, in the indicator's unit
 * @param numerator events or persons, where the value is a share or a rate
 * @param denominator of how many
 */
public record Quantity(double value, Optional<Double> numerator, Optional<Double> denominator) {

    /** Refuses values that are not finite. */
    public Quantity {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a value must be finite");
        }
    }

    /** A value without parts. */
    public static Quantity of(double value) {
        return new Quantity(value, Optional.empty(), Optional.empty());
    }
}
