/**
 * Which way a figure moves, and how cohorts reoffend (methods, sections 11 and 13).
 *
 * <p>Read first: {@link org.saferindicators.statistics.travel.Travel}.
 */
@NullMarked
package org.saferindicators.statistics.travel;

import org.jspecify.annotations.NullMarked;
