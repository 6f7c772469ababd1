/**
 * Closing submissions: checking them against their manifest and publishing them into the cube.
 *
 * <p>Read first: {@link org.saferindicators.ingest.submission.Closer} and {@link
 * org.saferindicators.ingest.submission.Publication} (the arithmetic of editions).
 */
@NullMarked
package org.saferindicators.ingest.submission;

import org.jspecify.annotations.NullMarked;
