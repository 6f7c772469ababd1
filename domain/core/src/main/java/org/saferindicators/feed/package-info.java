/**
 * The records agencies send, and the closed list of what can be wrong with them.
 *
 * <p>Read first: {@link org.saferindicators.feed.FeedRecord} (the closed set of records),
 * {@link org.saferindicators.feed.Statement} (records that are dated statements) and {@link org.saferindicators.feed.Manifest}.
 */
@NullMarked
package org.saferindicators.feed;

import org.jspecify.annotations.NullMarked;
