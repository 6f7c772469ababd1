package org.saferindicators.statistics.spc;

import java.util.Optional;

/**
 * A month with a figure on an XmR chart.
 *
 * @param index of the month in the series
 * @param value the figure
 * @param limits of its segment; empty where that has none, and then there are no signals
 * @param signals what the rules say of it
 * @param variation its colour
 */
public record Point(int index, double value, Optional<Limits> limits, Signals signals, Variation variation) {

    /** The rule that names it; common cause where none does. */
    public SpecialCause cause() {
        return signals.cause();
    }
}
