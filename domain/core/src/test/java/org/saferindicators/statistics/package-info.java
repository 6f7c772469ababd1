@NullMarked
package org.saferindicators.statistics;

import org.jspecify.annotations.NullMarked;
