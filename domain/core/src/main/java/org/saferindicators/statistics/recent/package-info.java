/**
 * The recent trend of Fingertips: whether five annual figures rise or fall by more than noise (methods, section 7).
 *
 * <p>Read first: {@link org.saferindicators.statistics.recent.RecentTrend}.
 */
@NullMarked
package org.saferindicators.statistics.recent;

import org.jspecify.annotations.NullMarked;
