/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.travel;

import org.jspecify.annotations.NullMarked;
