package org.saferindicators.assessment;

import java.util.List;
import java.util.Optional;
import org.saferindicators.indicator.Comparability;
import org.saferindicators.observation.Origin;
import org.saferindicators.observation.Refusal;

/**
 * How a figure differs from its comparator.
 *
 * @param difference current less comparator, in units of the value; percentage points for a percentage
 * @param percent change in percent; empty for percentages, on a zero base, or where it is refused
 * @param inPoints true when the difference is in percentage points
 * @param comparability whether a break stands between the two windows
 * @param origin computed from both figures, or taken over as printed
 * @param refusal why nothing is computed; stands beside a printed change too
 * @param caveats what a reader must bear in mind
 */
public record ChangeFrom(
        Optional<Double> difference,
        Optional<Double> percent,
        boolean inPoints,
        Comparability comparability,
        Origin origin,
        Optional<Refusal> refusal,
        List<String> caveats) {

    /** Copies the list. */
    public ChangeFrom {
        caveats = List.copyOf(caveats);
    }
}
