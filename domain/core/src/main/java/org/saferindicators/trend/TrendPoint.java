package org.saferindicators.trend;

import org.saferindicators.assessment.ChangeFrom;
import org.saferindicators.observation.Figure;
import org.saferindicators.period.MonthRange;

/**
 * One point of a series beside the same months of the year before.
 *
 * @param months the months it puts together
 * @param complete false while months of its period are still to come
 * @param figure the figure: known, absent or refused, never interpolated
 * @param yearEarlier the figure of the same months a year earlier
 * @param change how the two differ
 * @param straddles whether a break in kind lies within the months
 */
public record TrendPoint(
        MonthRange months, boolean complete, Figure figure, Figure yearEarlier, ChangeFrom change, boolean straddles) {}
