/**
 * Statistical process control: whether a series of months shows more than its usual noise (methods, section 6).
 *
 * <p>Read first: {@link org.saferindicators.statistics.spc.XmrChart}, the chart of every indicator; it takes a
 * {@link org.saferindicators.statistics.spc.Series}, works out {@link org.saferindicators.statistics.spc.Limits} for each
 * segment and {@link org.saferindicators.statistics.spc.Signals} for each point. Then
 * {@link org.saferindicators.statistics.spc.AttributeChart}, for counts and proportions that vary no more than chance.
 */
@NullMarked
package org.saferindicators.statistics.spc;

import org.jspecify.annotations.NullMarked;
