/** Tests of charts: geometry against arithmetic, words, contrast, and many random charts. */
@NullMarked
package org.saferindicators.chart;

import org.jspecify.annotations.NullMarked;
