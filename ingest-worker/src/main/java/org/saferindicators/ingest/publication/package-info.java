/**
 * Freezes what a partnership publishes.
 *
 * <p>Read first: {@link org.saferindicators.ingest.publication.PublicationSweep}.
 */
@NullMarked
package org.saferindicators.ingest.publication;

import org.jspecify.annotations.NullMarked;
