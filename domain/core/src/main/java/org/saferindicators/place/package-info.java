/**
 * Places and how they nest: {@link org.saferindicators.place.Area} first, then {@link org.saferindicators.place.Areas}.
 *
 * <p>A place is part of larger ones from day to day ({@link org.saferindicators.place.Membership}) and may give way to
 * another ({@link org.saferindicators.place.Succession}). A set is a list of places and holds nothing itself.
 */
@NullMarked
package org.saferindicators.place;

import org.jspecify.annotations.NullMarked;
