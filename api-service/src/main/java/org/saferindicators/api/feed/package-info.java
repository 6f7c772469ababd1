/**
 * What came in: how feeds stand, and what became of each submission.
 *
 * <p>Read first: {@link org.saferindicators.api.feed.FeedQuery}, {@link org.saferindicators.api.feed.FeedView} and
 * {@link org.saferindicators.api.feed.ReceiptView}.
 */
@NullMarked
package org.saferindicators.api.feed;

import org.jspecify.annotations.NullMarked;
