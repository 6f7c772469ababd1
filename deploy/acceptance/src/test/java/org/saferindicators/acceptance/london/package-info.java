/**
 * The published monthly file of the Metropolitan Police through the running product.
 *
 * <p>Read first: {@link org.saferindicators.acceptance.london.LondonMpsTest}.
 */
@NullMarked
package org.saferindicators.acceptance.london;

import org.jspecify.annotations.NullMarked;
