/**
 * By which definitions events are counted, and counting anew when those change.
 *
 * <p>Read first: {@link org.saferindicators.store.counting.Declared} and
 * {@link org.saferindicators.store.counting.Recount}.
 */
@NullMarked
package org.saferindicators.store.counting;

import org.jspecify.annotations.NullMarked;
