/** Erases single records whose time is over: {@link org.saferindicators.ingest.retention.RetentionSweep}. */
@NullMarked
package org.saferindicators.ingest.retention;

import org.jspecify.annotations.NullMarked;
