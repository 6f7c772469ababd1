/**
 * The published documents, cell by cell, through the running product.
 *
 * <p>Read first: {@link org.saferindicators.acceptance.seed.FiveDocumentsTest}, then
 * {@link org.saferindicators.acceptance.seed.Question} (where each kind of cell is asked for).
 */
@NullMarked
package org.saferindicators.acceptance.seed;

import org.jspecify.annotations.NullMarked;
