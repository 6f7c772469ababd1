/**
 * One batch of one partition: decoded, written in one transaction, or judged when it fails.
 *
 * <p>Read first: {@link org.saferindicators.ingest.batch.BatchWriter} (the transaction), {@link
 * org.saferindicators.ingest.batch.BatchRun} and {@link org.saferindicators.ingest.failure.FailurePolicy}.
 */
@NullMarked
package org.saferindicators.ingest.batch;

import org.jspecify.annotations.NullMarked;
