/**
 * Confidence intervals of rates and proportions (methods, sections 2 and 3).
 *
 * <p>Read first: {@link org.saferindicators.statistics.interval.Intervals}.
 */
@NullMarked
package org.saferindicators.statistics.interval;

import org.jspecify.annotations.NullMarked;
