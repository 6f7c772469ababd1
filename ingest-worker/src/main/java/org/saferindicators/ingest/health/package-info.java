/**
 * Whether the worker lives and is ready.
 */
@NullMarked
package org.saferindicators.ingest.health;

import org.jspecify.annotations.NullMarked;
