package org.saferindicators.statistics.spc;

/**
 * A subgroup on an attribute chart.
 *
 * @param value events per unit of size
 * @param limits three standard deviations either way, clamped to what the value can be
 * @param warning two standard deviations either way, clamped likewise
 * @param signal whether the value lies outside the limits
 */
public record AttributePoint(double value, Band limits, Band warning, boolean signal) {}
