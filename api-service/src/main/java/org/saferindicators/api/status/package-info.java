/**
 * One status with its proof, and a plan's dashboard of them.
 *
 * <p>Read first: {@link org.saferindicators.api.status.StatusQuery} (how a question becomes one for the calculator),
 * {@link org.saferindicators.api.status.StatusView} (the answer) and
 * {@link org.saferindicators.api.status.DashboardView}.
 */
@NullMarked
package org.saferindicators.api.status;

import org.jspecify.annotations.NullMarked;
