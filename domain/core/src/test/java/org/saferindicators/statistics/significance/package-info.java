/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.significance;

import org.jspecify.annotations.NullMarked;
