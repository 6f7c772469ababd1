/**
 * Whether what the service holds is current, and the tags that say which figures an answer was made from.
 *
 * <p>Read first: {@link org.saferindicators.api.fresh.SnapshotHolder} (what is held, or why not),
 * {@link org.saferindicators.api.fresh.RevisionWatch} (how a change is noticed) and
 * {@link org.saferindicators.api.fresh.FreshFilter} (503, 304 and the tag of every answer made from figures).
 */
@NullMarked
package org.saferindicators.api.fresh;

import org.jspecify.annotations.NullMarked;
