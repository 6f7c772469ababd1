/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.season;

import org.jspecify.annotations.NullMarked;
