package org.saferindicators.observation;

import java.util.Optional;

/** What was fed for one cell. */
public sealed interface Amount {

    /**
     * A figure as it was given: a count, or a percentage or quotient whose parts are not known.
     *
     * @param value the figure, in the measure's unit
     * @param sampleBase unweighted number of persons asked, for a survey
     */
    record Printed(double value, Optional<Double> sampleBase) implements Amount {}

    /**
     * Numerator and denominator.
     *
     * @param numerator events or persons
     * @param denominator of how many, 0 allowed
     */
    record Parts(double numerator, double denominator) implements Amount {}
}
