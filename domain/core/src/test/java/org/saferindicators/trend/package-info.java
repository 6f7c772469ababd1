@NullMarked
package org.saferindicators.trend;

import org.jspecify.annotations.NullMarked;
