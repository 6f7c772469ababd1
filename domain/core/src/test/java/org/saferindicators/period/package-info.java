@NullMarked
package org.saferindicators.period;

import org.jspecify.annotations.NullMarked;
