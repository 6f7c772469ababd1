/**
 * Whether a change is more than the usual noise (methods, section 5).
 *
 * <p>Read first: {@link org.saferindicators.statistics.significance.Verdict}, then
 * {@link org.saferindicators.statistics.significance.ExactChange},
 * {@link org.saferindicators.statistics.significance.MonthlyChange} and
 * {@link org.saferindicators.statistics.significance.ShareChange}.
 */
@NullMarked
package org.saferindicators.statistics.significance;

import org.jspecify.annotations.NullMarked;
