/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.peer;

import org.jspecify.annotations.NullMarked;
