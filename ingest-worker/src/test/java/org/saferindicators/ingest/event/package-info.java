/** Tests of single events: versions, counts, persons. */
@NullMarked
package org.saferindicators.ingest.event;

import org.jspecify.annotations.NullMarked;
