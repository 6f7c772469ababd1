/**
 * The one place that calls the library of distributions (core ADR 6).
 *
 * <p>Read first: {@link org.saferindicators.statistics.distribution.Distributions}.
 */
@NullMarked
package org.saferindicators.statistics.distribution;

import org.jspecify.annotations.NullMarked;
