package org.saferindicators.assessment;

import java.util.Optional;
import org.saferindicators.indicator.Direction;

/**
 * Which way a figure moves over one window, and whether that is better.
 *
 * @param window {@code rolling-12-months}, {@code six-months} or {@code quarter}
 * @param direction movement of the value; steady within 3 percent
 * @param merit {@code better}, {@code same}, {@code worse} or {@code neither}
 * @param percent change in percent, where there is one
 */
public record DirectionOfTravel(String window, Direction direction, String merit, Optional<Double> percent) {}
