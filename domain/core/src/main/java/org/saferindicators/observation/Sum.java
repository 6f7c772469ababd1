package org.saferindicators.observation;

import java.util.Collection;
import java.util.Optional;
import org.saferindicators.indicator.Calculation;

/** Adds up amounts as their calculation allows: counts as counts, shares by numerator and denominator. */
final class Sum {

    private static final double PERCENT = 100;

    private Sum() {}

    /**
     * The total, or empty when the amounts are printed shares, which never add up.
     *
     * @param amounts at least one; a single printed share is its own total
     */
    static Optional<Quantity> of(Collection<Amount> amounts, Calculation calculation) {
        double printed = 0;
        double numerator = 0;
        double denominator = 0;
        int printedOnes = 0;
        Optional<Double> base = Optional.empty();
        for (Amount amount : amounts) {
            switch (amount) {
                case Amount.Printed(double value, Optional<Double> asked) -> {
                    printed += value;
                    printedOnes++;
                    base = asked;
                }
                case Amount.Parts(double above, double below) -> {
                    numerator += above;
                    denominator += below;
                }
            }
        }
        if (printedOnes == amounts.size()) {
            return whole(printed, printedOnes == 1 ? base : Optional.empty(), printedOnes, calculation);
        }
        return printedOnes > 0 || denominator == 0
                ? Optional.empty()
                : Optional.of(share(numerator, denominator, calculation));
    }

    /** A single printed figure keeps its sample base as denominator; printed counts add up, printed shares never do. */
    private static Optional<Quantity> whole(
            double printed, Optional<Double> base, int printedOnes, Calculation calculation) {
        return printedOnes == 1 || calculation == Calculation.COUNT
                ? Optional.of(new Quantity(printed, Optional.empty(), base))
                : Optional.empty();
    }

    private static Quantity share(double numerator, double denominator, Calculation calculation) {
        double share = numerator / denominator;
        double value = switch (calculation) {
            case PERCENTAGE -> PERCENT * numerator / denominator;
            case REDUCTION -> PERCENT * (denominator - numerator) / denominator;
            case COUNT, RATIO, RATE, VALUE -> share;
        };
        return new Quantity(value, Optional.of(numerator), Optional.of(denominator));
    }
}
