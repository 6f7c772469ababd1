package org.saferindicators.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.saferindicators.indicator.Status;
import org.saferindicators.observation.Figure;

/**
 * What came to be known of a figure on a day.
 *
 * @param knownOn the day
 * @param figure the figure from then on
 * @param difference by how much it moved; empty for the first, and where either is not there
 * @param status the computed status from then on
 * @param flipped whether the status before was another
 */
public record EditionMove(
        LocalDate knownOn, Figure figure, Optional<Double> difference, Status status, boolean flipped) {}
