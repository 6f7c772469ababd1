package org.saferindicators.indicator;

import java.util.OptionalInt;

/**
 * The denominator of a rate.
 *
 * @param series slug of the population series
 * @param ageBand {@code all} or ages such as {@code 10-17}
 * @param year a fixed year, or empty for the mid-year that lies in the window
 * @param per how many persons the rate is for: 1,000, 10,000 or 100,000
 */
public record PopulationBase(String series, String ageBand, OptionalInt year, int per) {}
