/**
 * The door for feed records: bytes in, a record or its faults out.
 *
 * <p>Read first: {@link org.saferindicators.store.feed.RecordDoor} (the door), {@link org.saferindicators.store.feed.FeedJson}
 * (bytes to JSON values, with every limit) and {@link org.saferindicators.store.feed.StatementJson} (statements as they
 * are kept).
 */
@NullMarked
package org.saferindicators.store.feed;

import org.jspecify.annotations.NullMarked;
