/**
 * What the API reads: figures, statements and feeds as known at a day, each answer from one moment of the database.
 *
 * <p>Read first: {@link org.saferindicators.store.read.Snapshot} (everything known at a day),
 * {@link org.saferindicators.store.read.SnapshotReader} (how it is read) and
 * {@link org.saferindicators.store.read.FeedReader} (what came in).
 */
@NullMarked
package org.saferindicators.store.read;

import org.jspecify.annotations.NullMarked;
