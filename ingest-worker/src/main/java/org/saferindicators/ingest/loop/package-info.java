/**
 * The poll loop: partitions in, batches out.
 *
 * <p>Read first: {@link org.saferindicators.ingest.loop.IngestLoop} (with the delivery guarantee) and {@link
 * org.saferindicators.ingest.loop.Lane} (one partition).
 */
@NullMarked
package org.saferindicators.ingest.loop;

import org.jspecify.annotations.NullMarked;
