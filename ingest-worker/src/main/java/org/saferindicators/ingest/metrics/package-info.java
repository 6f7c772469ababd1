/** What the worker counts and times. */
@NullMarked
package org.saferindicators.ingest.metrics;

import org.jspecify.annotations.NullMarked;
