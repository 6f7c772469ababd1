/** Tests of what catalogues declare. */
@NullMarked
package org.saferindicators.indicator;

import org.jspecify.annotations.NullMarked;
