/**
 * Months, financial years and the one grammar of periods.
 *
 * <p>Read first: {@link org.saferindicators.period.MonthRange} (half-open months, the only interval inside),
 * {@link org.saferindicators.period.Period} (what people write and read) and {@link org.saferindicators.period.Basis}
 * (how a period is turned into the months that are compared).
 */
@NullMarked
package org.saferindicators.period;

import org.jspecify.annotations.NullMarked;
