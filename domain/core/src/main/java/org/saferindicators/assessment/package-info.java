/**
 * From figures to verdicts.
 *
 * <p>Read first: {@link org.saferindicators.assessment.IndicatorStatus} (one status with its proof),
 * {@link org.saferindicators.assessment.RagRule} (how a rule decides and says itself) and
 * {@link org.saferindicators.assessment.StatusCalculator}.
 */
@NullMarked
package org.saferindicators.assessment;

import org.jspecify.annotations.NullMarked;
