/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.recent;

import org.jspecify.annotations.NullMarked;
