/**
 * Where the year will end.
 *
 * <p>Read first: {@link org.saferindicators.statistics.projection.Projection}.
 */
@NullMarked
package org.saferindicators.statistics.projection;

import org.jspecify.annotations.NullMarked;
