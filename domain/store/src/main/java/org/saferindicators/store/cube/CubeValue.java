package org.saferindicators.store.cube;

import java.math.BigDecimal;
import org.saferindicators.observation.Amount;

/**
 * What a cell holds, or by how much that changes; values add up.
 *
 * @param value figure as printed, when {@code printed} says that there is one
 * @param numerator numerator, when {@code ratios} says that there is one
 * @param denominator its denominator, or the sample base of a printed figure, 0 for none
 * @param printed 1 for a printed figure, else 0
 * @param ratios 1 for numerator and denominator, else 0
 * @param provisional 1 until the agency calls it final, else 0
 */
public record CubeValue(
        BigDecimal value, BigDecimal numerator, BigDecimal denominator, int printed, int ratios, int provisional) {

    /** Nothing. */
    public static final CubeValue NONE = new CubeValue(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0);

    /** What a record says of a cell. */
    public static CubeValue of(Amount amount, boolean provisional) {
        int flag = provisional ? 1 : 0;
        return switch (amount) {
            case Amount.Printed(double value, var sampleBase) ->
                new CubeValue(decimal(value), BigDecimal.ZERO, decimal(sampleBase.orElse(0.0)), 1, 0, flag);
            case Amount.Parts(double numerator, double denominator) ->
                new CubeValue(BigDecimal.ZERO, decimal(numerator), decimal(denominator), 0, 1, flag);
        };
    }

    /** Both together. */
    public CubeValue plus(CubeValue other) {
        return new CubeValue(
                value.add(other.value),
                numerator.add(other.numerator),
                denominator.add(other.denominator),
                printed + other.printed,
                ratios + other.ratios,
                provisional + other.provisional);
    }

    /** The opposite change. */
    public CubeValue negated() {
        return new CubeValue(value.negate(), numerator.negate(), denominator.negate(), -printed, -ratios, -provisional);
    }

    /** Whether nothing changes. */
    public boolean isNone() {
        return value.signum() == 0
                && numerator.signum() == 0
                && denominator.signum() == 0
                && printed == 0
                && ratios == 0
                && provisional == 0;
    }

    /** Records have at most six decimals; the shortest decimal that is read as this double is what was sent. */
    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number);
    }
}
