package org.saferindicators.trend;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a month came to be known as.
 *
 * @param month the month
 * @param knownOn day from which it was known so
 * @param value the figure, in the indicator's unit
 */
public record Release(YearMonth month, LocalDate knownOn, double value) {}
