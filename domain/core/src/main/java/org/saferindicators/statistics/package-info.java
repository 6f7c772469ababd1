/**
 * Arithmetic of the field without any knowledge of indicators: change, share, rounding for display.
 *
 * <p>Read first: {@link org.saferindicators.statistics.Change} and {@link org.saferindicators.statistics.Rounding}.
 */
@NullMarked
package org.saferindicators.statistics;

import org.jspecify.annotations.NullMarked;
