package org.saferindicators.trend;

import java.util.Optional;
import org.saferindicators.assessment.DirectionOfTravel;
import org.saferindicators.assessment.Significance;
import org.saferindicators.indicator.Direction;

/**
 * A direction of travel with its test (methods, section 11).
 *
 * @param travel the raw movement over one window
 * @param headline whether it is the one the pack names
 * @param significance whether it is more than noise; empty where it cannot be tested
 * @param method what decides: {@code significance} where it can be tested, else {@code tolerance}
 * @param direction the direction by that method
 * @param merit whether that is better
 */
public record TestedTravel(
        DirectionOfTravel travel,
        boolean headline,
        Optional<Significance> significance,
        String method,
        Direction direction,
        String merit) {}
