/**
 * Places and how they nest: {@link org.saferindicators.place.Area} first, then {@link org.saferindicators.place.Areas}.
 */
@NullMarked
package org.saferindicators.place;

import org.jspecify.annotations.NullMarked;
