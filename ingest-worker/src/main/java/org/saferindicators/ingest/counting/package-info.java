/** From kept events to counts: {@link org.saferindicators.ingest.counting.EventCounts}. */
@NullMarked
package org.saferindicators.ingest.counting;

import org.jspecify.annotations.NullMarked;
