/** Tests against the vectors of independent packages. */
@NullMarked
package org.saferindicators.statistics.spc;

import org.jspecify.annotations.NullMarked;
