/** The configuration of the worker, a mapping for each subject; the catalogue has its own. */
@NullMarked
package org.saferindicators.ingest.config;

import org.jspecify.annotations.NullMarked;
