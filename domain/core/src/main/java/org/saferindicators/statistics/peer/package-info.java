/**
 * Where an area stands among its peers: rank and quartile, better or worse than one value, funnel limits.
 *
 * <p>Read first: {@link org.saferindicators.statistics.peer.Ranking}, {@link
 * org.saferindicators.statistics.peer.Against} and {@link org.saferindicators.statistics.peer.Funnel}.
 */
@NullMarked
package org.saferindicators.statistics.peer;

import org.jspecify.annotations.NullMarked;
