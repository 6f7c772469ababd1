/** Tests of places. */
@NullMarked
package org.saferindicators.place;

import org.jspecify.annotations.NullMarked;
