/**
 * Figures as they were fed, and what a window of months amounts to.
 *
 * <p>Read first: {@link org.saferindicators.observation.Cell} (one fed figure),
 * {@link org.saferindicators.observation.Figure} (the answer for a window: known, absent or refused) and
 * {@link org.saferindicators.observation.Windows} (how the one becomes the other).
 */
@NullMarked
package org.saferindicators.observation;

import org.jspecify.annotations.NullMarked;
