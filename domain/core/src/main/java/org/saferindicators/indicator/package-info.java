/**
 * What the partnership measures, as the catalogue declares it.
 *
 * <p>Read first: {@link org.saferindicators.indicator.Indicator}, {@link org.saferindicators.indicator.Dataset} and
 * {@link org.saferindicators.indicator.Catalogue}; the rules that colour a figure are {@link org.saferindicators.indicator.Rule}.
 */
@NullMarked
package org.saferindicators.indicator;

import org.jspecify.annotations.NullMarked;
