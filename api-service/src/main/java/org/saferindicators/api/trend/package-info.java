/**
 * {@code /v1/indicators/{indicator}/trend}: how a figure has moved, and where the year will end.
 *
 * <p>Read first: {@link org.saferindicators.api.trend.TrendResource}, {@link org.saferindicators.api.trend.TrendQuery} and
 * {@link org.saferindicators.api.trend.TrendView}.
 */
@NullMarked
package org.saferindicators.api.trend;

import org.jspecify.annotations.NullMarked;
