/**
 * Taking the seasons out of a monthly series.
 *
 * <p>Read first: {@link org.saferindicators.statistics.season.Seasons}.
 */
@NullMarked
package org.saferindicators.statistics.season;

import org.jspecify.annotations.NullMarked;
