/**
 * How an indicator has moved: its series, whether a move is a signal, where the year will end.
 *
 * <p>Read first: {@link org.saferindicators.trend.Trend} (the answer), {@link org.saferindicators.trend.TrendCalculator} and
 * {@link org.saferindicators.trend.Signal}.
 */
@NullMarked
package org.saferindicators.trend;

import org.jspecify.annotations.NullMarked;
