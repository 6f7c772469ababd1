/**
 * The data revision: what readers compare to know whether anything changed.
 */
@NullMarked
package org.saferindicators.store.revision;

import org.jspecify.annotations.NullMarked;
