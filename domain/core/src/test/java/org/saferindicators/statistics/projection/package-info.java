/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.projection;

import org.jspecify.annotations.NullMarked;
