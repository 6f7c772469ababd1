/**
 * The records agencies send, and the closed list of what can be wrong with them.
 *
 * <p>Read first: {@link org.saferindicators.feed.FeedRecord} (the closed set of records),
 * {@link org.saferindicators.feed.RecordReader} (JSON values to records, each type a table of its fields) and
 * {@link org.saferindicators.feed.FaultCode} (what can be wrong); {@link org.saferindicators.feed.CatalogueCheck} holds a
 * record against the catalogue.
 */
@NullMarked
package org.saferindicators.feed;

import org.jspecify.annotations.NullMarked;
