/**
 * Where ingestion stands in each Kafka partition, and the fence between workers.
 *
 * <p>Read first: {@link org.saferindicators.store.progress.PartitionProgress} and {@link
 * org.saferindicators.store.progress.Fenced}.
 */
@NullMarked
package org.saferindicators.store.progress;

import org.jspecify.annotations.NullMarked;
