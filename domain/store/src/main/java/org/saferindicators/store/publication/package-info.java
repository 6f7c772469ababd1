/**
 * Reports that were published and never change again.
 *
 * <p>Read first: {@link org.saferindicators.store.publication.Publications} (what is to be frozen, and keeping it) and
 * {@link org.saferindicators.store.publication.ReportJson}.
 */
@NullMarked
package org.saferindicators.store.publication;

import org.jspecify.annotations.NullMarked;
