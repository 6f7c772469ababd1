package org.saferindicators.indicator;

/**
 * How a cohort is followed.
 *
 * @param months length of the cohort, months
 * @param followUpMonths how long each person is followed, months
 * @param courtMonths further months allowed for cases to be decided
 */
public record Cohort(int months, int followUpMonths, int courtMonths) {}
