/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.interval;

import org.jspecify.annotations.NullMarked;
