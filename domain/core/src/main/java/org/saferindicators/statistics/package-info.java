/**
 * Arithmetic of the field without any knowledge of indicators: change, share, rounding for display.
 */
@NullMarked
package org.saferindicators.statistics;

import org.jspecify.annotations.NullMarked;
