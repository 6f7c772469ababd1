/**
 * What is declared: plans, indicators and areas.
 *
 * <p>Read first: {@link org.saferindicators.api.catalogue.Named} (how something is found by its name),
 * {@link org.saferindicators.api.catalogue.IndicatorView} and {@link org.saferindicators.api.catalogue.PlanView}.
 */
@NullMarked
package org.saferindicators.api.catalogue;

import org.jspecify.annotations.NullMarked;
