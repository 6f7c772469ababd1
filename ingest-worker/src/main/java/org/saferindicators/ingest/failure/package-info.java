/** What a failure means and how long to wait after it. */
@NullMarked
package org.saferindicators.ingest.failure;

import org.jspecify.annotations.NullMarked;
